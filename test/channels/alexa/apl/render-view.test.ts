import { describe, expect, it } from '@jest/globals';
import { renderView } from '../../../../src/channels/alexa/apl/render-view.ts';
import type { View } from '../../../../src/dialogue/view.ts';

const list: View = {
  kind: 'list',
  title: 'M&M',
  selectable: true,
  items: [
    { title: '<b>Dark</b>', detail: '12 oz', amount: '$12.99', image: 'https://img.example/a.png' },
    { title: 'Decaf' },
  ],
};
const order: View = {
  kind: 'order',
  title: 'Your order',
  lines: [{ title: 'Dark Roast', image: 'http://img.example/a.png' }],
  totals: [{ label: 'Total', value: '$31.02' }],
  facts: [{ label: 'Deliver to', value: 'Home' }],
};
const note: View = {
  kind: 'note',
  title: 'Phone',
  text: 'Look there.',
  link: { label: 'Approve', url: 'https://a.example' },
};

/** Every expression in a document. */
const expressionsIn = (document: unknown): readonly string[] =>
  Array.from(JSON.stringify(document).matchAll(/\$\{([^}]+)\}/g), ([, expression = '']) => expression);

/** The names that a document reads from its data: `payload.view.X` and, inside of lists, `data.X`. */
const namesRead = (document: unknown, from: string): readonly string[] =>
  expressionsIn(document).flatMap((expression) =>
    Array.from(
      expression.matchAll(new RegExp(`\\b${from.replaceAll('.', '\\.')}\\.(\\w+)`, 'g')),
      ([, name = '']) => name,
    ),
  );

const sourceOf = (view: View): Readonly<Record<string, unknown>> => {
  const { datasources } = renderView(view);
  return datasources?.['view'] as Readonly<Record<string, unknown>>;
};

describe('P9 views on a screen with APL', () => {
  it('lists things with their positions, and escapes every text', () => {
    expect(sourceOf(list)).toEqual({
      title: 'M&amp;M',
      selectable: true,
      items: [
        {
          position: 1,
          title: '&lt;b&gt;Dark&lt;/b&gt;',
          detail: '12 oz',
          amount: '$12.99',
          image: 'https://img.example/a.png',
        },
        { position: 2, title: 'Decaf', detail: '', amount: '', image: '' },
      ],
    });
  });

  it('shows an order, without a picture that is not https', () => {
    expect(sourceOf(order)).toEqual({
      title: 'Your order',
      subtitle: '',
      lines: [{ position: 1, title: 'Dark Roast', detail: '', amount: '', image: '' }],
      totals: [{ label: 'Total', value: '$31.02' }],
      facts: [{ label: 'Deliver to', value: 'Home' }],
    });
  });

  it('shows a note as an order card without lines', () => {
    expect(sourceOf(note)).toEqual({
      title: 'Phone',
      subtitle: 'Look there.',
      lines: [],
      totals: [],
      facts: [{ label: 'Approve', value: 'https://a.example' }],
    });
  });

  it.each([
    ['list', list],
    ['order', order],
    ['note', note],
  ])('reads only what it is given: %s', (_kind, view) => {
    const { document } = renderView(view);
    const source = sourceOf(view);
    const entries = Object.values(source).flatMap((value) =>
      Array.isArray(value) ? (value as object[]) : [],
    );

    expect(namesRead(document, 'payload.view').filter((name) => !(name in source))).toEqual([]);
    expect(new Set(namesRead(document, 'data').filter((name) => !SHOWN.has(name)))).toEqual(new Set());
    expect(entries.flatMap(Object.keys).filter((name) => !SHOWN.has(name))).toEqual([]);
  });

  it('sends the position of what was touched, and only where something is to be chosen', () => {
    const text = JSON.stringify(renderView(list).document);

    expect(text).toContain('"onPress":[{"type":"SendEvent","arguments":["choose","${data.position}"]}]');
    expect(text).toContain('"disabled":"${!payload.view.selectable}"');
  });

  it('is light, and says which APL it is written in', () => {
    for (const view of [list, order, note]) {
      const { document } = renderView(view);

      expect(document).toMatchObject({
        type: 'APL',
        version: '2024.3',
        mainTemplate: { parameters: ['payload'] },
      });
      expect(JSON.stringify(document).length).toBeLessThan(4_000);
    }
  });
});

const SHOWN: ReadonlySet<string> = new Set([
  'position',
  'title',
  'detail',
  'amount',
  'image',
  'label',
  'value',
]);
