import { sayList } from '../../../locales/say-list.ts';
import type { Asked } from '../../reply.ts';
import type { ViewItem } from '../../view.ts';
import { chips } from '../chips.ts';
import { sentence } from '../sentence.ts';

interface Choice {
  /** What each option is called, fit for "the small or the large". */
  readonly names: readonly string[];
  /** "Where should it go": a colon and the names follow. */
  readonly question: string;
  /** The question in other words, for whoever said nothing. */
  readonly again: string;
  readonly title: string;
  readonly items: readonly ViewItem[];
}

/** "Which one: the small or the large?" A question that yes cannot answer, not even with one option left (V23). */
export function askChoice({ again, items, names, question, title }: Choice): Asked {
  const [only = '', ...others] = names;
  const options = others.length === 0 ? `${only}, or nothing for now` : sayList('en-US', names, 'or');
  const places = others.length === 0 ? '“the first”' : '“the first” or “the second”';
  return {
    speech: `${question}: ${options}?`,
    reprompt: `You can say the name, ${places}, or “neither”. ${again}?`,
    view: { kind: 'list', title, items, selectable: true },
    suggestions: chips([...names.map((name) => sentence(name.replace(/^the /, ''))), 'Neither'], PLACES),
  };
}

const PLACES = ['The first', 'The second', 'The third'];
