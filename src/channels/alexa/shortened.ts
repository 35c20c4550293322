import type { Room } from './room.ts';

/**
 * As many sentences of a text as there is room for (P5). With `keepsEnd` the last sentence stays whatever goes before it,
 * because it is the question.
 */
export function shortened(text: string, room: Room, keepsEnd = false): string {
  if (room.taken(text) <= room.most) return text;
  const sentences = text.trimEnd().split(AFTER_SENTENCES);
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
  // No letter takes less than its length.
  const start = sentence.slice(0, most);
  const words = filled(start.split(AFTER_WORDS).slice(0, -1), room) || filled(Array.from(start), room);
  return words === '' ? '' : `${words.trimEnd()}${MORE}`;
}

function filled(pieces: readonly string[], { most, taken }: Room): string {
  let left = most;
  const stop = pieces.findIndex((piece) => (left -= taken(piece)) < 0);
  return (stop === -1 ? pieces : pieces.slice(0, stop)).join('');
}

// Node's own segmenter knows more about language, and takes a minute for what these do in a millisecond.
const AFTER_SENTENCES = /(?<=[.!?…]["'”’)\]]?\s|[。！？\n])/u;
const AFTER_WORDS = /(?<=\s)/u;
