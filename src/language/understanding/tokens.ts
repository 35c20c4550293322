import type { LocaleModel } from '../model.ts';

/** What was typed, as the words that a platform would have heard. */
export interface Tokens {
  /** Where a comma or a full stop stood: before the word at that index. */
  readonly breaks: ReadonlySet<number>;
  readonly words: readonly string[];
}

/** The words of a text: lower case, no punctuation, one spelling for what sounds the same. */
export function tokensOf(text: string, { same }: Pick<LocaleModel, 'same'>): Tokens {
  const words: string[] = [];
  const breaks = new Set<number>();
  for (const [token] of plain(text).matchAll(/[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*|[,;.!?]/gu)) {
    if (/^[,;.!?]$/.test(token)) {
      breaks.add(words.length);
      continue;
    }
    const known = Object.hasOwn(same, token) ? same[token] : undefined;
    words.push(...(known ?? token).split(' '));
  }
  return { breaks, words };
}

/** A phrase in the spelling that spoken words are compared in. */
export function spelling(text: string, locale: Pick<LocaleModel, 'same'>): string {
  return tokensOf(text, locale).words.join(' ');
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/(\d)[.,](?=\d{3}\b)/g, '$1')
    .replaceAll(/(\d),(?=\d)/g, '$1.')
    .replaceAll(/(\d)\.(?=\s+\p{L})/gu, '$1')
    .replaceAll(/(\d)(?=\p{L})(?!st\b|nd\b|rd\b|th\b)/gu, '$1 ');
}
