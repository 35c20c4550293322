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
import { askAboutFinding } from './ask-about-finding.ts';
import { askHowMany } from './ask-how-many.ts';
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
  const [before, offers] = await Promise.all([
    shop.cart(shopperCallOf(turn)),
    shop.offers(
      callOf(turn),
      known.map(({ variant }) => variant),
    ),
  ]);
  const soldOut = offers.filter(({ availability }) => availability !== 'in_stock');
  const [only] = known;
  if (only !== undefined && known.length === 1 && soldOut.length === 1 && notFound.length === 0) {
    return offerInstead(only.variant, { kind: 'add-to-cart', quantity: only.quantity }, turn, tools);
  }

  const wanted = known.filter(({ variant }) =>
    offers.some((offer) => offer.variant.id === variant && offer.availability === 'in_stock'),
  );
  const missing = { notFound, unavailable: soldOut.map(({ variant }) => variant) };
  if (wanted.length === 0) {
    return {
      reply: ask(tools.words.cart.nothingAdded(missing)),
      session: asking(turn.session, { kind: 'anything-else' }),
    };
  }
  const cart = await shop.changeCart(
    changeCallOf(turn, 'add'),
    wanted.map((item) => ({ kind: 'add', ...item })),
  );
  return tellAdded({ before, cart, offers, wanted, missing }, turn, tools);
}

interface Added {
  readonly before: Cart;
  readonly cart: Cart;
  readonly offers: readonly Offer[];
  readonly wanted: readonly WantedItem[];
  readonly missing: Pick<Parameters<Tools['words']['cart']['added']>[0], 'notFound' | 'unavailable'>;
}

function tellAdded({ before, cart, missing, offers, wanted }: Added, turn: LinkedTurn, tools: Tools): Answer {
  const { session } = turn;
  const added = wanted.flatMap(({ quantity, variant: id }) => {
    const offer = offers.find(({ variant }) => variant.id === id);
    return offer === undefined ? [] : [{ variant: offer.variant, quantity }];
  });
  const last = wanted.at(-1)?.variant;
  // V31: also when another device has changed it since.
  const first = session.cart?.version !== before.version;
  return {
    reply: ask(tools.words.cart.added({ added, before, cart, first, ...missing })),
    session: asking(
      toldOfCart(session, cart, false),
      { kind: 'anything-else' },
      last === undefined ? undefined : { variant: last, cartLine: last },
    ),
  };
}
