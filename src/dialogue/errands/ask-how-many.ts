import type { Variant } from '../../commerce/product.ts';
import type { Answer } from '../answer.ts';
import type { Errand } from '../errand.ts';
import type { Tools } from '../ports.ts';
import { MOST } from '../quantity.ts';
import { ask } from '../reply.ts';
import { asking } from '../session.ts';
import type { Turn } from '../turn.ts';

/** The number made no sense: how many, then? */
export const askHowMany = (
  because: 'too-many' | 'unclear',
  variant: Variant,
  errand: Errand,
  { session }: Turn,
  { words }: Tools,
): Answer => ({
  reply: ask(
    because === 'unclear'
      ? words.product.howMany({ variant })
      : words.product.tooMany({ variant, most: MOST }),
  ),
  session: asking(session, { kind: 'how-many', variant, errand }),
});
