import type { Offer } from '../../../commerce/product.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import type { Asked } from '../../reply.ts';
import { echo } from '../echo.ts';
import { sentence } from '../sentence.ts';
import { askChoice } from './choice.ts';
import { nameOf } from './name-of.ts';
import { offerShown, offerView } from './offer-view.ts';
import { tellApart } from './tell-apart.ts';

const MOST = 3;

/** "Gemahlener Kaffee von Harbor. Welche Größe: 500 Gramm oder ein Kilo?" (V21, V23) */
export function askWhichProduct({
  options,
  total,
}: {
  readonly options: readonly Offer[];
  readonly total: number;
}): Asked {
  // What the finder knew a minute ago may be gone from the shop.
  if (options.length === 0) return sayNotFound({ said: undefined, nearest: [] });
  const asked = chooseAmong(options.slice(0, MOST));
  if (total <= Math.min(options.length, MOST)) return asked;
  return { ...asked, speech: `Ich habe ${sayNumber('de-DE', total)} gefunden. ${asked.speech}` };
}

/** Not found: the nearest things there are, if any. */
export function sayNotFound({
  nearest,
  said,
}: {
  readonly said: string | undefined;
  readonly nearest: readonly Offer[];
}): Asked {
  const heard = echo(said);
  const what = heard === undefined ? 'Das habe ich nicht gefunden.' : `Ich habe ${heard} nicht gefunden.`;
  const [only, ...others] = nearest;
  if (only === undefined) {
    return {
      speech: `${what} Was möchtest du stattdessen?`,
      reprompt: 'Versuch es mit einem anderen Namen oder einer Marke. Was suchst du?',
    };
  }
  if (others.length === 0) {
    return {
      speech: `${what} Am nächsten kommt: ${nameOf(only.variant)}. Meinst du das?`,
      reprompt: 'Etwas Ähnlicheres habe ich nicht. Ist es das, was du suchst?',
      view: offerView(only),
      suggestions: ['Ja', 'Nein'],
    };
  }
  const asked = chooseAmong(nearest.slice(0, MOST), 'Was davon passt');
  return { ...asked, speech: `${what} ${asked.speech}` };
}

function chooseAmong(options: readonly Offer[], question?: string): Asked {
  const apart = tellApart(options);
  const common = apart.common === undefined ? '' : `${sentence(apart.common)}. `;
  return askChoice({
    names: apart.names,
    none: 'etwas anderes',
    isNumbered: apart.isAlike,
    question: `${common}${question ?? apart.question}`,
    again: 'Was möchtest du',
    title: 'Was davon?',
    items: options.map(offerShown),
  });
}
