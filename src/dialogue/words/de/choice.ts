import { sayList } from '../../../locales/say-list.ts';
import type { Asked } from '../../reply.ts';
import type { ViewItem } from '../../view.ts';
import { chips } from '../chips.ts';
import { sentence } from '../sentence.ts';

interface Choice {
  /** What each option is called, in the place that the question has for it. */
  readonly names: readonly string[];
  /** What is answered by naming one, where that is not how it is read: "Zuhause" for "nach Hause". */
  readonly answers?: readonly string[];
  /** What else there is to say where only one is left: "erst mal nichts". */
  readonly none: string;
  /** "Wohin soll es gehen": a colon and the names follow. */
  readonly question: string;
  /** The question in other words, for whoever said nothing. */
  readonly again: string;
  readonly title: string;
  readonly items: readonly ViewItem[];
  /** The names are no answers (a price, a time with its price): chips offer the places instead. */
  readonly isNumbered?: boolean;
}

/** "Welche Größe: 500 Gramm oder ein Kilo?" A question that yes cannot answer, not even with one option left (V23). */
export function askChoice(choice: Choice): Asked {
  const { again, isNumbered = false, items, names, none, question, title } = choice;
  const [only = '', ...others] = names;
  const options = others.length === 0 ? `${only} oder ${none}` : sayList('de-DE', names, 'or');
  const places = PLACES.slice(0, names.length);
  const answers = isNumbered ? places : (choice.answers ?? names).map(sentence);
  const quoted = [...places.map((place) => `„${place.toLowerCase()}“`), '„keins davon“'];
  return {
    speech: `${question}: ${options}?`,
    reprompt: `Du kannst ${isNumbered ? '' : 'den Namen sagen, '}${sayList('de-DE', quoted, 'or')}${isNumbered ? ' sagen' : ''}. ${again}?`,
    view: { kind: 'list', title, items, selectable: true },
    suggestions: chips([...answers, 'Keins davon'], PLACES),
  };
}

const PLACES = ['Das erste', 'Das zweite', 'Das dritte'];
