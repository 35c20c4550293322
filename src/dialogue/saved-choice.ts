import { wordsIn } from '../locales/normalise.ts';
import type { Locale } from '../locales/locale.ts';

/** Which of the customer's saved things was named: by any of the words that tell it from the others. */
export function savedChoice<T>(
  locale: Locale,
  said: string,
  options: readonly T[],
  namesOf: (option: T) => readonly string[],
): T | undefined {
  const spoken = wordsIn(locale, said);
  const scores = options.map((option) => {
    const names = namesOf(option).flatMap((name) => wordsIn(locale, name));
    return spoken.filter((word) => names.includes(word)).length;
  });
  const best = Math.max(0, ...scores);
  if (best === 0 || scores.filter((score) => score === best).length > 1) return undefined;
  return options[scores.indexOf(best)];
}

/** "My other card": where there are two, the one that is not taken already. */
export function otherChoice<T extends { readonly id: unknown }>(
  said: string,
  options: readonly T[],
  current: T['id'] | undefined,
): T | undefined {
  const others = options.filter(({ id }) => id !== current);
  return said === 'other' && options.length === 2 && others.length === 1 ? others[0] : undefined;
}
