import { sayList } from '../../../locales/say-list.ts';
import type { Asked } from '../../reply.ts';
import type { ViewItem } from '../../view.ts';
import { chips } from '../chips.ts';
import { sentence } from '../sentence.ts';

interface Choice {
  /** What each option is called, fit for "the small or the large". */
  readonly names: readonly string[];
  /** What else there is to say where only one is left: "nothing for now". */
  readonly none: string;
  /** "Where should it go": a colon and the names follow. */
  readonly question: string;
  /** The question in other words, for whoever said nothing. */
  readonly again: string;
  readonly title: string;
  readonly items: readonly ViewItem[];
  /** The names are no answers (a price, a time with its price): chips offer the places instead. */
  readonly isNumbered?: boolean;
}

/** "Which one: the small or the large?" A question that yes cannot answer, not even with one option left (V23). */
export function askChoice({ again, isNumbered = false, items, names, none, question, title }: Choice): Asked {
  const [only = '', ...others] = names;
  const options = others.length === 0 ? `${only}, or ${none}` : sayList('en-US', names, 'or');
  const places = PLACES.slice(0, names.length);
  const answers = isNumbered ? places : names.map((name) => sentence(name.replace(/^the /, '')));
  const quoted = [...places.map((place) => `“${place.toLowerCase()}”`), '“neither”'];
  return {
    speech: `${question}: ${options}?`,
    reprompt: `You can say ${isNumbered ? '' : 'its name, '}${sayList('en-US', quoted, 'or')}. ${again}?`,
    view: { kind: 'list', title, items, selectable: true },
    suggestions: chips([...answers, 'Neither'], PLACES),
  };
}

const PLACES = ['The first', 'The second', 'The third'];
