import type { VariantId } from '../../commerce/ids.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import { callOf, type Turn } from '../turn.ts';

/** V14: it cannot be had, so one substitute is offered with its difference; else to be told when it is back. */
export async function offerInstead(
  variant: VariantId,
  errand: Errand,
  turn: Turn,
  { shop, words }: Tools,
): Promise<Answer> {
  const call = callOf(turn);
  const [[wanted], [instead], { capabilities }] = await Promise.all([
    shop.offers(call, [variant]),
    shop.substitutes(call, variant),
    shop.profile(call),
  ]);
  if (wanted === undefined) {
    return {
      reply: ask(words.product.notAvailable({ said: undefined })),
      session: asking(turn.session, { kind: 'anything-else' }),
    };
  }
  const canWatch = capabilities.restockNotices && wanted.availability === 'out_of_stock';
  if (instead !== undefined) {
    return {
      reply: ask(words.product.substitute({ wanted, instead })),
      session: asking(turn.session, {
        kind: 'this-product',
        because: 'substitute',
        variant: instead.variant,
        errand,
        ...(canWatch && { wanted: wanted.variant }),
      }),
    };
  }
  return {
    reply: ask(words.product.outOfStock({ offer: wanted, canWatch })),
    session: asking(
      turn.session,
      canWatch ? { kind: 'tell-when-back', variant: wanted.variant } : { kind: 'anything-else' },
    ),
  };
}
