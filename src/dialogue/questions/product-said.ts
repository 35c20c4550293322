import type { Locale } from '../../locales/locale.ts';
import { qualityWord } from '../../locales/normalise.ts';
import type { Intent } from '../intent.ts';

interface ProductSaid {
  readonly item: string | undefined;
  readonly size: string | undefined;
}

/** These tell one of several from the others, and are no part of a name. */
const COMPARED: ReadonlySet<string> = new Set(['large', 'small', 'cheap', 'expensive']);

/** These answer other questions. */
const UNRELATED: ReadonlySet<string> = new Set(['existing', 'fastest', 'neither', 'new', 'other', 'usual']);

/**
 * What a choice says about another product: "the medium roast" may have been heard as an attribute and "roast", and "the
 * decaf" is one of what they asked for `before`.
 */
export function productSaid(
  { attribute, item, size }: Pick<Intent<'Choose'>, 'attribute' | 'item' | 'size'>,
  locale: Locale,
  before = '',
): ProductSaid {
  if (attribute === undefined || UNRELATED.has(attribute)) return { item, size };
  if (COMPARED.has(attribute)) return { item, size: size ?? attribute };
  const quality = qualityWord(locale, attribute);
  return { item: `${quality} ${item ?? before}`.trim(), size };
}
