import type { Room } from './room.ts';

/**
 * As many sentences of a text as there is room for (P5). With `keepsEnd` the last sentence stays whatever goes before it,
 * because it is the question.
 */
export function shortened(text: string, room: Room, keepsEnd = false): string {
  if (room.taken(text) <= room.most) return text;
  const sentences = piecesOf(text, 'sentence');
  const end = keepsEnd ? (sentences.at(-1) ?? '') : '';
  const roomBefore = { ...room, most: room.most - room.taken(end) - room.taken(SPACE) };
  if (end !== '' && roomBefore.most < room.most / 2) return shortened(text, room);

  const before = keepsEnd ? sentences.slice(0, -1) : sentences;
  const fitting = filled(before, roomBefore) || cutShort(before[0] ?? '', roomBefore);
  return `${fitting.trimEnd()}${SPACE}${end}`.trimEnd();
}

const SPACE = ' ';
const MORE = '…';

/** A sentence that is too long by itself ends at a word, or else at a letter, and shows it. */
function cutShort(sentence: string, { most, taken }: Room): string {
  const room = { most: most - taken(MORE), taken };
  const words = filled(piecesOf(sentence, 'word'), room) || filled(piecesOf(sentence, 'grapheme'), room);
  return words === '' ? '' : `${words.trimEnd()}${MORE}`;
}

function filled(pieces: readonly string[], { most, taken }: Room): string {
  let left = most;
  const stop = pieces.findIndex((piece) => (left -= taken(piece)) < 0);
  return (stop === -1 ? pieces : pieces.slice(0, stop)).join('');
}

const piecesOf = (text: string, granularity: 'sentence' | 'word' | 'grapheme'): readonly string[] =>
  Array.from(new Intl.Segmenter(undefined, { granularity }).segment(text), ({ segment }) => segment);
