import type { Finding } from '../../catalogue/finder.ts';
import type { Listing, Variant } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import type { Question } from '../question.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { callOf, type Turn } from '../turn.ts';

/** The one question that settles which product was meant, where the finder is not sure. */
export function askAboutFinding(
  said: string,
  finding: Exclude<Finding, { readonly kind: 'sure' }>,
  wanted: Errand,
  turn: Turn,
  tools: Tools,
): Answer | Promise<Answer> {
  const errand = { ...wanted, said };
  switch (finding.kind) {
    case 'unsure':
      return askWhetherHeard(finding.listing, errand, turn, tools);
    case 'several':
      return askWhich(finding.listings, finding.total, errand, turn, tools);
    case 'none':
      return sayUnknown(said, finding.nearest, errand, turn, tools);
  }
}

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
  tools: Tools,
): Promise<Answer> {
  const options = await offersOf(listings, turn, tools);
  return {
    reply: ask(tools.words.product.which({ options, total })),
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
  tools: Tools,
): Promise<Answer> {
  const nearest = await offersOf(listings, turn, tools);
  return {
    reply: ask(tools.words.product.unknown({ said, nearest })),
    session: asking(
      turn.session,
      questionAbout(
        nearest.map(({ variant }) => variant),
        errand,
      ),
    ),
  };
}

const offersOf = (listings: readonly Listing[], turn: Turn, { shop }: Tools) =>
  shop.offers(
    callOf(turn),
    listings.map(({ id }) => id),
  );

function questionAbout([first, ...others]: readonly Variant[], errand: Errand): Question {
  if (first === undefined) return { kind: 'anything-else' };
  if (others.length > 0) return { kind: 'which-product', options: [first, ...others], errand };
  return { kind: 'this-product', because: 'new', variant: first, errand };
}
