import type { Piece, Sample } from './model.ts';

/** A phrase whose brackets, braces or bars do not fit together. */
export interface PhraseFault {
  readonly fault: string;
}

/**
 * Every sample utterance that a phrase stands for: `(a|b)` is one of them, `[a|b]` one of them or nothing, and they nest.
 */
export function expandPhrase(phrase: string): readonly Sample[] | PhraseFault {
  const tokens = phrase.match(/\{[^{}]*\}|[()[\]|]|[^\s()[\]|{}]+|[{}]/g) ?? [];
  const stray = tokens.find((token) => token === '{' || token === '}');
  if (stray !== undefined) return { fault: `has a "${stray}" that does not close` };

  const { at, texts } = alternatives(tokens, 0);
  if (at < tokens.length) return { fault: `has a "${tokens[at] ?? ''}" that was not opened` };
  if (texts === undefined) return { fault: 'has a bracket that does not close' };

  const unique = [...new Set(texts)].filter((text) => text !== '');
  return unique.map((text) => ({ text, pieces: text.split(' ').map(pieceOf) }));
}

interface Read {
  readonly at: number;
  readonly texts: readonly string[] | undefined;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** Reads alternatives up to the bracket that closes them, or to the end. */
function alternatives(tokens: readonly string[], start: number): Read {
  const all: string[] = [];
  let at = start;
  for (;;) {
    const branch = sequence(tokens, at);
    if (branch.texts === undefined) return branch;
    all.push(...branch.texts);
    at = branch.at;
    if (tokens[at] !== '|') return { at, texts: all };
    at += 1;
  }
}

function sequence(tokens: readonly string[], start: number): Read {
  let texts: readonly string[] = [''];
  let at = start;
  for (let token = tokens[at]; token !== undefined && !/^[)\]|]$/.test(token); token = tokens[at]) {
    const closer = CLOSERS.get(token);
    if (closer === undefined) {
      texts = joined(texts, [token]);
      at += 1;
      continue;
    }
    const inner = alternatives(tokens, at + 1);
    if (inner.texts === undefined || tokens[inner.at] !== closer) {
      return { at: tokens.length, texts: undefined };
    }
    texts = joined(texts, token === '[' ? ['', ...inner.texts] : inner.texts);
    at = inner.at + 1;
  }
  return { at, texts };
}

function joined(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.flatMap((a) => right.map((b) => (a === '' || b === '' ? a + b : `${a} ${b}`)));
}

function pieceOf(text: string): Piece {
  const slot = /^\{(.*)\}$/.exec(text)?.[1];
  return slot === undefined ? { word: text } : { slot };
}
