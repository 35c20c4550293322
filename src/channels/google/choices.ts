import { Mode, type Entry, type List, type TypeOverride } from '@assistant/conversation/dist/api/schema.js';
import type { Intent } from '../../dialogue/intent.ts';
import type { View, ViewItem } from '../../dialogue/view.ts';
import { fieldsAt, textAt } from './fields.ts';
import { imageOf } from './image-of.ts';
import { intentNamed } from './intents.ts';
import { project } from './project.ts';
import type { GoogleRequest } from './request.ts';

/** Google's list takes two items at least, and thirty at most. */
export const canChoose = ({ items }: ListView): boolean => items.length >= 2;
const MOST_ITEMS = 30;

export type ListView = Extract<View, { readonly kind: 'list' }>;

/**
 * A list to touch, which is to say an item's title. Google wants what it shows as entries of a slot type; here they add
 * to what that type knows, for this session. Each is named after the turn that it answers.
 */
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
    type: { name: project.choice, mode: Mode.TypeMerge, synonym: { entries } },
  };
}

/**
 * What was chosen from a list of ours: a place in it, when our last answer showed it and nothing else was said. An older
 * list may stand beside another question by now, and "the large oat milk" is more than its title: then the words count.
 */
export function choiceIn(request: GoogleRequest): Intent | undefined {
  const { params, turn } = request;
  const slot = fieldsAt(params, project.choice);
  const [, answers, position] = KEY.exec(textAt(slot, 'resolved')) ?? [];
  if (position === undefined) return undefined;

  const alone = Object.keys(params).length === 1;
  if (alone && Number(answers) === turn) return { name: 'Choose', position: Number(position) };
  const inWords = { ...params, [project.choice]: textAt(slot, 'original') };
  return intentNamed('Choose', { ...request, params: inWords });
}

const keyOf = (turn: number, position: number): string => `turn-${turn}-item-${position}`;
const KEY = /^turn-(\d{1,15})-item-(\d{1,2})$/;

/** Google knows an entry's own name only if it stands among the synonyms. */
function entryOf(item: ViewItem, name: string, title: string): Entry {
  // A title in full has said it all.
  const description = (title === item.title ? [item.detail, item.amount] : [])
    .filter((part) => part !== undefined)
    .join(' · ');
  const shown = imageOf(item.image, item.title);
  return {
    name,
    synonyms: [title, name],
    display: {
      title,
      ...(description !== '' && { description }),
      ...(shown !== undefined && { image: shown }),
    },
  };
}

/** Google refuses two items of one title; and whoever says a title that several have, has not chosen yet. */
function distinctTitles(items: readonly ViewItem[]): readonly string[] {
  const titles = items.map(({ title }) => title);
  const longer = items.map((item) => (isShared(item.title, titles) ? inFull(item) : item.title));
  return longer.map((title, at) => (isShared(title, longer) ? `${title} (${at + 1})` : title));
}

const inFull = ({ amount, detail, title }: ViewItem): string =>
  [title, detail, amount].filter((part) => part !== undefined).join(', ');

const isShared = (title: string, titles: readonly string[]): boolean =>
  titles.filter((other) => other.toLowerCase() === title.toLowerCase()).length > 1;
