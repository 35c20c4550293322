/** Sentences of a text; one that is longer than `limit` comes in words, and a word that is longer in halves. */
export const piecesOf = (text: string, limit: number): readonly string[] =>
  sentencesOf(text).flatMap((sentence) => (sentence.length <= limit ? [sentence] : wordsOf(sentence, limit)));

/** As many pieces from the beginning as there is room for. */
export function fromStart(pieces: readonly string[], limit: number): readonly string[] {
  let room = limit;
  const end = pieces.findIndex((piece) => (room -= piece.length) < 0);
  return end === -1 ? pieces : pieces.slice(0, end);
}

/** A text that fits: whole sentences if there are any that do, else whole words. */
export const shortened = (text: string, limit: number): string =>
  fromStart(piecesOf(text.trim(), limit), limit).join('').trim();

// Where a sentence ends is much the same in every language: Unicode's rules know "。" and "؟" without being told.
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

const sentencesOf = (text: string): readonly string[] =>
  Array.from(SENTENCES.segment(text), ({ segment }) => segment);

const wordsOf = (sentence: string, limit: number): readonly string[] =>
  (sentence.match(/\S*\s*/g) ?? []).flatMap((word) =>
    word.length <= limit ? [word] : halvesOf(word, limit),
  );

/** Never through the middle of a character: one may be two units long. */
function halvesOf(word: string, limit: number): readonly string[] {
  const letters = Array.from(word);
  const size = Math.floor(limit / 2);
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, index) =>
    letters.slice(index * size, (index + 1) * size).join(''),
  );
}
