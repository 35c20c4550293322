import { sayNumber } from '../../../locales/number-words.ts';
import { plural } from '../../../locales/plural.ts';
import { sayList } from '../../../locales/say-list.ts';
import type { Item } from '../parcel-news.ts';
import { countOf, nameOf } from './name-of.ts';

/** What somebody ordered, in a breath and after a colon: "Butter von Hofgut und zwei weitere Artikel". */
export function goods(items: readonly Item[], most = 2): string {
  const named = items.length <= most ? items : items.slice(0, Math.max(1, most - 1));
  const names = named.map(({ quantity, variant }) =>
    quantity === 1 ? nameOf(variant, 'short') : countOf(quantity, variant, 'short'),
  );
  return sayList('de-DE', [...names, ...others(items.length - named.length)]);
}

/** What is in a cart, three things at most (V21): "zweimal Butter, einmal Milch und drei weitere Artikel". */
export function counted(items: readonly Item[], most = 3): string {
  const named = items.slice(0, most).map(({ quantity, variant }) => countOf(quantity, variant, 'short'));
  return sayList('de-DE', [...named, ...others(items.length - named.length)]);
}

/** "ein Artikel", "drei Artikel"; "einen Artikel" in the accusative. */
export const articles = (count: number, inCase: 'nominative' | 'accusative' = 'nominative'): string =>
  `${sayNumber('de-DE', count, { gender: 'masculine', case: inCase })} Artikel`;

const others = (count: number): readonly string[] =>
  count <= 0
    ? []
    : [
        plural('de-DE', count, {
          one: 'ein weiterer Artikel',
          other: `${sayNumber('de-DE', count)} weitere Artikel`,
        }),
      ];
