import { Simple } from '@assistant/conversation';
import { fromStart, piecesOf } from './shortened.ts';

/** What a chat bubble holds; Google says no more than two of them in a turn (P5). */
const BUBBLE = 640;

/**
 * What is said, in one bubble or two. What does not fit into two is left out in the middle: the end is where a
 * question is asked.
 */
export function bubbles(speech: string): readonly Simple[] {
  // Google refuses JSON with half a character in it.
  const pieces = piecesOf(speech.replaceAll(/\p{Cs}/gu, ' ').trim(), BUBBLE);
  const first = fromStart(pieces, BUBBLE);
  const last = fromStart(pieces.slice(first.length).reverse(), BUBBLE).toReversed();
  return [first, last]
    .map((part) => part.join('').trim())
    .flatMap((text) => (text === '' ? [] : [bubble(text)]));
}

const bubble = (text: string): Simple => new Simple({ speech: asSpeech(text), text });

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Google takes speech for markup when it finds tags in it, and for plain text otherwise. So a text with a "<" is sent
 * as markup in which everything is escaped: a product's name never becomes a tag (V30).
 */
function asSpeech(text: string): string {
  if (!text.includes('<')) return text;
  const escaped = text.replaceAll(/\p{Cc}+/gu, ' ').replace(/[&<>]/g, (mark) => ENTITIES[mark] ?? mark);
  return `<speak>${escaped}</speak>`;
}
