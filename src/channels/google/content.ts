import {
  Align,
  type Card,
  type Content,
  type Table,
  type TableRow,
} from '@assistant/conversation/dist/api/schema.js';
import type { View, ViewItem, ViewLink, ViewRow } from '../../dialogue/view.ts';
import { shortened } from './shortened.ts';
import { webAddress } from './web-address.ts';

/**
 * What a screen shows beside what is said; nothing when there is nothing to show. Plain objects: the SDK's own classes
 * add empty images and buttons that Google would have to make sense of.
 */
export function contentOf(view: View): Content | undefined {
  switch (view.kind) {
    case 'list':
      return view.items.length === 0 ? undefined : { table: tableOf(view.title, [view.items.map(lineOf)]) };
    case 'order':
      return { table: orderOf(view) };
    case 'note':
      return { card: cardOf(view) };
  }
}

type Order = Extract<View, { readonly kind: 'order' }>;
type Note = Extract<View, { readonly kind: 'note' }>;
type Row = readonly [first: string, second: string, third: string];

const lineOf = ({ amount = '', detail = '', title }: ViewItem): Row => [title, detail, amount];
const rowOf = ({ label, value }: ViewRow): Row => [label, '', value];
const factOf = ({ label, value }: ViewRow): Row => [label, value, ''];

/** Longer tables are cut by Google itself, somewhere: better that the lines give way than the totals below them. */
const MOST_LINES = 30;

const orderOf = ({ facts, lines, link, subtitle, title, totals }: Order): Table => ({
  ...tableOf(title, [lines.map(lineOf), totals.map(rowOf), facts.map(factOf)]),
  ...(subtitle !== undefined && { subtitle }),
  ...buttonTo(link),
});

/** A table with a line between its parts. Without any details the middle column is left out, so that a phone shows all. */
function tableOf(title: string, parts: readonly (readonly Row[])[]): Table {
  const shown = parts.map((part) => part.slice(0, MOST_LINES));
  const wide = shown.flat().some(([, detail]) => detail !== '');
  return {
    title,
    columns: [{}, ...(wide ? [{}] : []), { align: Align.Trailing }],
    rows: shown.flatMap((part) =>
      part.map((row, index): TableRow => ({
        cells: (wide ? row : [row[0], row[2]]).map((text) => ({ text })),
        divider: index === part.length - 1,
      })),
    ),
  };
}

/** A card without an image holds this much; Google cuts what is longer in the middle of a word. */
const LONGEST_TEXT = 750;

function cardOf({ link, text, title }: Note): Card {
  return {
    title,
    // A card wants a text.
    text: asPlainText(shortened(text.trim() === '' ? title : text, LONGEST_TEXT)),
    ...buttonTo(link),
  };
}

function buttonTo(link: ViewLink | undefined): Pick<Card, 'button'> {
  const url = webAddress(link?.url);
  return link === undefined || url === undefined ? {} : { button: { name: link.label, open: { url } } };
}

const LOOKALIKES: Readonly<Record<string, string>> = { '*': '∗', _: 'ˍ', '`': 'ˋ' };

/** A card's text is Markdown and knows no escapes: marks that would format give way to signs that look the same (V30). */
const asPlainText = (text: string): string => text.replace(/[*_`]/g, (mark) => LOOKALIKES[mark] ?? mark);
