import type { Offer } from '../../../commerce/product.ts';
import { sayNumber } from '../../../locales/number-words.ts';
import type { Asked } from '../../reply.ts';
import { echo } from '../echo.ts';
import { askChoice } from './choice.ts';
import { nameOf } from './name-of.ts';
import { offerShown, offerView } from './offer-view.ts';
import { tellApart } from './tell-apart.ts';

const MOST = 3;

/** "Which Harbor ground coffee: the 12-ounce or the 2-pound?" (V21, V23) */
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
  return { ...asked, speech: `I found ${sayNumber('en-US', total)}. ${asked.speech}` };
}

/** Not found: the nearest things there are, if any. */
export function sayNotFound({
  nearest,
  said,
}: {
  readonly said: string | undefined;
  readonly nearest: readonly Offer[];
}): Asked {
  const what = `I couldn't find ${echo(said) ?? 'that'}.`;
  const [only, ...others] = nearest;
  if (only === undefined) {
    return {
      speech: `${what} What would you like instead?`,
      reprompt: 'Try another name for it, or a brand. What are you looking for?',
    };
  }
  if (others.length === 0) {
    return {
      speech: `${what} Did you mean ${nameOf(only.variant)}?`,
      reprompt: 'It is the nearest thing I have. Is that the one?',
      view: offerView(only),
      suggestions: ['Yes', 'No'],
    };
  }
  const asked = chooseAmong(nearest.slice(0, MOST), 'Which of these would do');
  return { ...asked, speech: `${what} ${asked.speech}` };
}

function chooseAmong(options: readonly Offer[], question?: string): Asked {
  const { common, isAlike, names } = tellApart(options);
  return askChoice({
    names,
    none: 'something else',
    isNumbered: isAlike,
    question: question ?? `Which ${common ?? 'one'}`,
    again: 'Which would you like',
    title: 'Which one?',
    items: options.map(offerShown),
  });
}
