import type { Asked } from '../../reply.ts';
import type { View } from '../../view.ts';
import { oneOf } from '../one-of.ts';
import type { Manner } from '../words.ts';

interface Closing {
  /** What is said into silence before the question is put again. */
  readonly hint?: string;
  readonly suggestions?: readonly string[];
  readonly view?: View | undefined;
}

/** Says it, and asks whether there is anything else. */
export const thenAnythingElse = (manner: Manner, said: string, closing: Closing = {}): Asked => ({
  speech: `${said} ${oneOf(manner, manner.familiar ? SHORT : LONG)}`,
  reprompt: `${closing.hint ?? HINT} Is there more I can do?`,
  suggestions: closing.suggestions ?? ['The usual', "Where's my order", 'No'],
  ...(closing.view !== undefined && { view: closing.view }),
});

const LONG = ['Anything else?', 'Is there anything else?', 'Anything else I can do?'] as const;
const SHORT = ['Anything else?', 'Something else?'] as const;
const HINT = "You can name something to order, ask “where's my order”, or say no if that's all.";
