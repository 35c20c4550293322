import { Mode, type Entry, type List, type TypeOverride } from '@assistant/conversation/dist/api/schema.js';
import type { Intent } from '../../dialogue/intent.ts';
import type { View, ViewItem } from '../../dialogue/view.ts';
import { fieldsAt, valueAt } from './fields.ts';
import { imageOf } from './image-of.ts';
import { project } from './project.ts';
import type { GoogleRequest } from './request.ts';
import { wordsIn } from './slots.ts';

/** Google's list takes two items at least, and thirty at most. */
export const canChoose = ({ items }: ListView): boolean => items.length >= 2;
const MOST_ITEMS = 30;

export type ListView = Extract<View, { readonly kind: 'list' }>;

/** A list to touch. Google wants what it shows as the entries of a slot type, which hold for this session. */
export function choicesOf(
  view: ListView,
  turn: number,
): { readonly list: List; readonly type: TypeOverride } {
  const items = view.items.slice(0, MOST_ITEMS);
  const titles = distinctTitles(items);
  const keys = items.map((_, index) => keyOf(turn, index + 1));
  const entries = items.map((item, index) => entryOf(item, keys[index] ?? '', titles[index] ?? ''));
  return {
    list: { title: view.title, items: keys.map((key) => ({ key })) },
    type: { name: project.choice, mode: Mode.TypeReplace, synonym: { entries } },
  };
}

/**
 * What was touched: a place in the list that our last answer showed. An older list, still on the screen, may stand
 * beside another question by now: of that only the words count.
 */
export function choiceIn(request: GoogleRequest): Omit<Intent<'Choose'>, 'name'> | undefined {
  const touched = valueAt(fieldsAt(request.params, project.choice), 'resolved') ?? slotJustFilled(request);
  if (typeof touched !== 'string') return undefined;

  const [, turn, position] = KEY.exec(touched) ?? [];
  if (position !== undefined && Number(turn) === request.turn) return { position: Number(position) };
  const item = wordsIn(request, project.choice);
  return item === undefined || KEY.test(item) ? {} : { item };
}

const keyOf = (turn: number, position: number): string => `turn-${turn}-item-${position}`;
const KEY = /^turn-(\d{1,15})-item-(\d{1,2})$/;

/** Where the scene asks for the choice itself, Google fills the scene's slot instead of an intent's. */
function slotJustFilled({ slots }: GoogleRequest): unknown {
  const slot = fieldsAt(slots, project.choice);
  return valueAt(slot, 'updated') === true ? valueAt(slot, 'value') : undefined;
}

/** Touching an item says its title. Google knows an entry's own name only if it stands among the synonyms. */
function entryOf({ amount, detail, image, title: said }: ViewItem, name: string, title: string): Entry {
  const description = [detail, amount].filter((part) => part !== undefined).join(' · ');
  const shown = imageOf(image, said);
  return {
    name,
    synonyms: [...new Set([title, said, name])],
    display: {
      title,
      ...(description !== '' && { description }),
      ...(shown !== undefined && { image: shown }),
    },
  };
}

/** Google refuses a list in which two items have the same title. */
function distinctTitles(items: readonly ViewItem[]): readonly string[] {
  const titles = new Set<string>();
  items.forEach(({ amount, detail, title }, index) => {
    const longer = [title, detail, amount].filter((part) => part !== undefined).join(', ');
    const free = [title, longer].find((candidate) => !titles.has(candidate));
    titles.add(free ?? `${longer} (${index + 1})`);
  });
  return [...titles];
}
