import type { Cart } from '../../commerce/cart.ts';
import type { WantedItem } from '../../commerce/checkout.ts';
import type { Offer, Purchase } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand, Wish } from '../errand.ts';
import { packsFor } from '../packs.ts';
import type { Tools } from '../ports.ts';
import { checkQuantity } from '../quantity.ts';
import { ask } from '../reply.ts';
import { asking, toldOfCart } from '../session.ts';
import { callOf, changeCallOf, shopperCallOf, type LinkedTurn } from '../turn.ts';
import type { AddedFacts } from '../words/cart-words.ts';
import { askAboutFinding } from './ask-about-finding.ts';
import { askHowMany } from './ask-how-many.ts';
import { counted } from './counted.ts';
import { findProduct } from './find-product.ts';
import { offerInstead } from './offer-instead.ts';

/** What is known so far of all that was said in one breath. */
export interface Adding {
  readonly known: readonly WantedItem[];
  readonly rest: readonly Wish[];
  readonly notFound: readonly string[];
}

/** Finds one thing after the other, asking about it if need be; then all of them are added at once. */
export async function addAll(
  adding: Adding,
  purchases: readonly Purchase[],
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const [wish, ...rest] = adding.rest;
  if (wish === undefined) return add(adding, turn, tools);

  const errand: Errand = { kind: 'add-to-cart', ...adding, rest, ...amountIn(wish) };
  const { finding } = await findProduct(wish, purchases, turn, tools);
  const said = finding.kind === 'none' ? counted(wish, turn.locale) : undefined;
  if (said !== undefined) return addAll({ ...adding, rest: [said, ...rest] }, purchases, turn, tools);
  if (finding.kind === 'none' && isOneOfSeveral(adding)) {
    const notFound = [...adding.notFound, wish.item];
    return addAll({ ...adding, rest, notFound }, purchases, turn, tools);
  }
  if (finding.kind !== 'sure') return askAboutFinding(wish.item, finding, errand, turn, tools);

  const checked = checkQuantity(wish.quantity);
  if (checked.kind === 'unclear' || checked.kind === 'too-many') {
    return askHowMany(checked.kind, finding.listing, errand, turn, tools);
  }
  const quantity = checked.kind === 'fine' ? packsFor(checked.quantity, wish.unit, finding.listing) : 1;
  const found = { variant: finding.listing.id, quantity };
  return addAll({ ...adding, rest, known: [...adding.known, found] }, purchases, turn, tools);
}

const amountIn = ({ quantity, unit }: Wish) => ({
  ...(quantity !== undefined && { quantity }),
  ...(unit !== undefined && { unit }),
});

const isOneOfSeveral = ({ known, notFound, rest }: Adding): boolean =>
  known.length + notFound.length + rest.length > 1;

async function add({ known, notFound }: Adding, turn: LinkedTurn, tools: Tools): Promise<Answer> {
  const { shop } = tools;
  const ids = known.map(({ variant }) => variant);
  const [before, offers] = await Promise.all([
    shop.cart(shopperCallOf(turn)),
    shop.offers(callOf(turn), ids),
  ]);
  const unavailable = offers
    .filter(({ availability }) => availability !== 'in_stock')
    .map(({ variant }) => variant);
  const unoffered = ids.filter((id) => !offers.some(({ variant }) => variant.id === id));
  const missing = { notFound: [...notFound, ...unoffered.map(() => '')], unavailable };
  const wanted = known.filter(({ variant }) =>
    offers.some((offer) => offer.variant.id === variant && offer.availability === 'in_stock'),
  );
  if (wanted.length > 0) return putIn({ before, offers, wanted, missing }, known, turn, tools);

  const soldOut = onlyMissing(known, missing);
  if (soldOut !== undefined) return offerAnother(soldOut, turn, tools);
  return {
    reply: ask(tools.words.cart.nothingAdded(missing)),
    session: asking(turn.session, { kind: 'anything-else' }),
  };
}

interface Added {
  readonly before: Cart;
  readonly offers: readonly Offer[];
  readonly wanted: readonly WantedItem[];
  readonly missing: Pick<AddedFacts, 'notFound' | 'unavailable'>;
}

/** V14: what is sold out is offered in another form, after what could be added. */
async function putIn(
  added: Added,
  known: readonly WantedItem[],
  turn: LinkedTurn,
  tools: Tools,
): Promise<Answer> {
  const cart = await tools.shop.changeCart(
    changeCallOf(turn, 'add'),
    added.wanted.map((item) => ({ kind: 'add', ...item })),
  );
  const soldOut = onlyMissing(known, added.missing);
  if (soldOut === undefined) return tellAdded(added, cart, false, turn, tools);

  const told = tellAdded({ ...added, missing: { notFound: [], unavailable: [] } }, cart, true, turn, tools);
  const { reply, session } = await offerAnother(soldOut, { ...turn, session: told.session }, tools);
  return { reply: { ...told.reply, ...reply, speech: `${told.reply.speech} ${reply.speech}` }, session };
}

/** The one thing that cannot be had, if all else was found. */
function onlyMissing(
  known: readonly WantedItem[],
  { notFound, unavailable: [first, ...others] }: Added['missing'],
): WantedItem | undefined {
  if (notFound.length > 0 || others.length > 0) return undefined;
  return known.find(({ variant }) => variant === first?.id);
}

const offerAnother = ({ quantity, variant }: WantedItem, turn: LinkedTurn, tools: Tools): Promise<Answer> =>
  offerInstead(variant, { kind: 'add-to-cart', quantity }, turn, tools);

function tellAdded(
  { before, missing, offers, wanted }: Added,
  cart: Cart,
  goesOn: boolean,
  { session }: LinkedTurn,
  { words }: Tools,
): Answer {
  const added = wanted.flatMap(({ quantity, variant: id }) => {
    const offer = offers.find(({ variant }) => variant.id === id);
    return offer === undefined ? [] : [{ variant: offer.variant, quantity }];
  });
  const last = wanted.at(-1)?.variant;
  // V31: also when another device has changed it since.
  const first = session.cart?.version !== before.version;
  return {
    reply: ask(words.cart.added({ added, before, cart, first, goesOn, ...missing })),
    session: asking(
      toldOfCart(session, cart, false),
      { kind: 'anything-else' },
      last === undefined ? undefined : { variant: last, cartLine: last },
    ),
  };
}
