/** How much room there is for a text, and how much a piece of it takes. Pieces together take what the whole takes. */
export interface Room {
  readonly most: number;
  readonly taken: (text: string) => number;
}

type Writing = (text: string) => string;

/** Room for so many letters, as Alexa counts them once they are written its way. */
export const letters = (most: number, written: Writing): Room => ({
  most,
  taken: (text) => written(text).length,
});

/** Room for so many bytes of an answer. A text never takes fewer bytes than it has letters. */
export const bytes = (most: number, written: Writing): Room => ({
  most,
  taken: (text) => bytesOf(written(text)) - QUOTES,
});

/** How long something is as JSON. */
export const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const QUOTES = 2;
