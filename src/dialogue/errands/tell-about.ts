import type { VariantId } from '../../commerce/ids.ts';
import type { Offer } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import { offerInstead } from './offer-instead.ts';
import type { Tools } from '../ports.ts';
import type { Question } from '../question.ts';
import { ask } from '../reply.ts';
import { asking, type Session } from '../session.ts';
import type { ProductWords } from '../words/product-words.ts';
import { callOf, type Turn } from '../turn.ts';

/**
 * What it costs, whether it is there, what it is; and, if it can be had, whether to put it in the cart (V13). If not,
 * what there is instead (V14).
 */
export async function tellAbout(
  variant: VariantId,
  { kind }: Errand,
  turn: Turn,
  tools: Tools,
): Promise<Answer> {
  const {
    shop,
    words: { product },
  } = tools;
  const [offer] = await shop.offers(callOf(turn), [variant]);
  if (offer === undefined) {
    return {
      reply: ask(product.notAvailable({ said: undefined })),
      session: asking(turn.session, { kind: 'anything-else' }),
    };
  }
  if (!isAnswered(kind, offer)) {
    return offerInstead(
      variant,
      { kind: 'add-to-cart' },
      { ...turn, session: about(turn.session, variant) },
      tools,
    );
  }
  return {
    reply: ask(
      SAYING[kind === 'ask-price' || kind === 'ask-availability' ? kind : 'ask-product'](product, offer),
    ),
    session: asking(turn.session, questionAbout(offer), { variant }),
  };
}

/** Whoever asks for a price hears it even if there is none left; nothing else is worth knowing of what is not there. */
const isAnswered = (kind: Errand['kind'], { availability }: Offer): boolean =>
  availability === 'in_stock' || (kind === 'ask-price' && availability === 'out_of_stock');

const about = (session: Session, variant: VariantId): Session => ({ ...session, topic: { variant } });

const SAYING = {
  'ask-availability': (product: ProductWords, offer: Offer) => product.availability({ offer }),
  'ask-price': (product: ProductWords, offer: Offer) => product.price({ offer }),
  'ask-product': (product: ProductWords, offer: Offer) => product.about({ offer }),
} as const;

const questionAbout = ({ availability, variant }: Offer): Question =>
  availability === 'in_stock'
    ? { kind: 'this-product', because: 'asked', variant, errand: { kind: 'add-to-cart' } }
    : { kind: 'anything-else' };
