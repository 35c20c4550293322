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
  reprompt: `${closing.hint ?? HINT} Kann ich noch etwas tun?`,
  suggestions: closing.suggestions ?? ['Das Übliche', 'Wo ist meine Bestellung', 'Nein'],
  ...(closing.view !== undefined && { view: closing.view }),
});

const LONG = ['Sonst noch etwas?', 'Brauchst du noch etwas?', 'Darf es noch etwas sein?'] as const;
const SHORT = ['Sonst noch etwas?', 'Noch etwas?'] as const;
const HINT = 'Du kannst etwas bestellen, nach deiner Bestellung fragen oder Nein sagen, wenn das alles ist.';
