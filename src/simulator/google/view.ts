import { listAt, recordAt, textAt, type Json } from '../json.ts';
import type { View } from '../outcome.ts';

/** What a Google answer puts on the screen, as text. Lists name their entries by keys, which the session's types explain. */
export function googleView(prompt: Json, typeOverrides: readonly unknown[]): View | null {
  const content = recordAt(prompt, 'content');
  const shown =
    [...Object.entries(PANELS).map(([name, read]) => read(recordAt(content, name), typeOverrides))].find(
      (panel) => panel !== undefined,
    ) ?? NO_PANEL;
  const link = textAt(prompt, 'link', 'name');
  const suggestions = listAt(prompt, 'suggestions').flatMap((each) => textAt(each, 'title') ?? []);
  const lines = link === undefined ? shown.lines : [...shown.lines, link];
  const isEmpty = shown.title === '' && lines.length === 0 && suggestions.length === 0;
  return isEmpty ? null : { title: shown.title, lines, suggestions };
}

type Panel = Omit<View, 'suggestions'>;
type ReadPanel = (content: Json, typeOverrides: readonly unknown[]) => Panel | undefined;

const NO_PANEL: Panel = { title: '', lines: [] };

const card: ReadPanel = (content) => panel(content, [textAt(content, 'text')]);

const table: ReadPanel = (content) => {
  const headers = listAt(content, 'columns').map((column) => textAt(column, 'header') ?? '');
  const rows = listAt(content, 'rows').map((row) =>
    listAt(row, 'cells').map((cell) => textAt(cell, 'text') ?? ''),
  );
  return panel(content, [headers, ...rows].map(joined));
};

const list: ReadPanel = (content, typeOverrides) =>
  panel(
    content,
    listAt(content, 'items').map((item) => entryOf(textAt(item, 'key') ?? '', typeOverrides)),
  );

/** What a prompt may show; one at a time. */
const PANELS: Readonly<Record<string, ReadPanel>> = { card, table, list, collection: list };

function panel(content: Json, found: readonly (string | undefined)[]): Panel | undefined {
  const title = joined([textAt(content, 'title') ?? '', textAt(content, 'subtitle') ?? '']);
  const lines = found.flatMap((line) => line?.split(/\r?\n/) ?? []).filter((line) => line.trim() !== '');
  return title === '' && lines.length === 0 ? undefined : { title, lines };
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== '').join(', ');

function entryOf(key: string, typeOverrides: readonly unknown[]): string {
  const display = typeOverrides
    .flatMap((type) => listAt(type, 'synonym', 'entries'))
    .filter((entry) => textAt(entry, 'name') === key)
    .map((entry) => recordAt(entry, 'display'))[0];
  const texts = joined([textAt(display, 'title') ?? '', textAt(display, 'description') ?? '']);
  return texts === '' ? key : texts;
}
