import { documentOf, itemRow, text, type Apl } from './look.ts';

/** A label, and what it says at the other end of the line. */
const rows = (bound: string): Apl => ({
  type: 'Container',
  width: '100%',
  paddingTop: '@gap',
  data: `\${${bound}}`,
  items: [
    {
      type: 'Container',
      direction: 'row',
      justifyContent: 'spaceBetween',
      items: [
        text('data.label', 'small', { paddingRight: '@gap' }),
        text('data.value', 'body', { shrink: 1, textAlign: 'right' }),
      ],
    },
  ],
});

/** An order or a quote: what it is, its lines, what it comes to, where it goes. A note is the same without lines. */
export const orderDocument = documentOf(text('payload.view.title', 'title'), {
  type: 'ScrollView',
  width: '100%',
  grow: 1,
  shrink: 1,
  item: {
    type: 'Container',
    width: '100%',
    paddingBottom: '@edge',
    items: [
      text('payload.view.subtitle', 'body', { paddingBottom: '@gap' }),
      { type: 'Container', width: '100%', data: '${payload.view.lines}', items: [itemRow()] },
      rows('payload.view.totals'),
      rows('payload.view.facts'),
    ],
  },
});
