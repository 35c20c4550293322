import type { Finding, Finder } from '../../catalogue/finder.ts';
import type { Listing, Purchase } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { callOf, type Turn } from '../turn.ts';

/** The product that was meant, or the question that settles it. */
export type Identified =
  | { readonly kind: 'found'; readonly listing: Listing; readonly isNew: boolean }
  | { readonly kind: 'asked'; readonly answer: Answer };

export interface SaidItem {
  readonly item: string;
  readonly size?: string;
}

/** First among what the customer has bought, then among all that the shop sells. */
export async function identify(
  said: SaidItem,
  purchases: readonly Purchase[],
  errand: Errand,
  turn: Turn,
  tools: Tools,
): Promise<Identified> {
  const bought = await search(said, 'purchases', purchases, turn, tools);
  if (bought.kind !== 'none') return settle(bought, false, said, errand, turn, tools);
  const sold = await search(said, 'shop', purchases, turn, tools);
  return settle(sold, true, said, errand, turn, tools);
}

const search = (
  { item, size }: SaidItem,
  among: 'purchases' | 'shop',
  purchases: readonly Purchase[],
  turn: Turn,
  { finder }: Tools,
): ReturnType<Finder['find']> | Finding =>
  among === 'purchases' && purchases.length === 0
    ? { kind: 'none', nearest: [] }
    : finder.find(callOf(turn), { said: item, among, purchases, ...(size !== undefined && { size }) });

async function settle(
  finding: Finding,
  isNew: boolean,
  said: SaidItem,
  errand: Errand,
  turn: Turn,
  tools: Tools,
): Promise<Identified> {
  switch (finding.kind) {
    case 'sure':
      return { kind: 'found', listing: finding.listing, isNew };
    case 'unsure':
      return asked(askWhetherHeard(finding.listing, errand, turn, tools));
    case 'several':
      return asked(await askWhich(finding.listings, finding.total, errand, turn, tools));
    case 'none':
      return asked(await sayUnknown(said.item, finding.nearest, errand, turn, tools));
  }
}

const asked = (answer: Answer): Identified => ({ kind: 'asked', answer });

/** V25: "I heard oat milk. Right?" */
const askWhetherHeard = (variant: Listing, errand: Errand, { session }: Turn, { words }: Tools): Answer => ({
  reply: ask(words.product.heard({ variant })),
  session: asking(session, { kind: 'this-product', because: 'heard', variant, errand }),
});

/** V21, V23: two or three, told apart by what differs. */
async function askWhich(
  listings: readonly Listing[],
  total: number,
  errand: Errand,
  turn: Turn,
  { shop, words }: Tools,
): Promise<Answer> {
  const options = await shop.offers(
    callOf(turn),
    listings.map(({ id }) => id),
  );
  return {
    reply: ask(words.product.which({ options, total })),
    session: asking(turn.session, {
      kind: 'which-product',
      options: options.map(({ variant }) => variant),
      errand,
    }),
  };
}

/** Not found, with the nearest things the shop has. */
async function sayUnknown(
  said: string,
  listings: readonly Listing[],
  errand: Errand,
  turn: Turn,
  { shop, words }: Tools,
): Promise<Answer> {
  const nearest = await shop.offers(
    callOf(turn),
    listings.map(({ id }) => id),
  );
  const [first, ...others] = nearest.map(({ variant }) => variant);
  const question = () => {
    if (first === undefined) return { kind: 'anything-else' as const };
    return others.length === 0
      ? { kind: 'this-product' as const, because: 'new' as const, variant: first, errand }
      : { kind: 'which-product' as const, options: [first, ...others], errand };
  };
  return {
    reply: ask(words.product.unknown({ said, nearest })),
    session: asking(turn.session, question()),
  };
}
