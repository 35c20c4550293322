import { describe, expect, it } from '@jest/globals';
import { requestIn, type GoogleRequest } from '../../../src/channels/google/request.ts';
import { speak } from '../../../src/channels/google/speak.ts';
import { ask, linkAccount, tell, type Reply } from '../../../src/dialogue/reply.ts';
import type { View } from '../../../src/dialogue/view.ts';
import { afterLinking, aLaunch, aRequest } from './a-request.ts';

const parsed = (body: unknown): GoogleRequest => {
  const request = requestIn(body);
  if (request === undefined) throw new Error('the builder made a request without a session');
  return request;
};

const onPhone = parsed(aRequest({ turn: 2 }));
const onSpeaker = parsed(aRequest({ turn: 2, capabilities: ['SPEECH'] }));

const asked = (parts: object = {}): Reply =>
  ask({ speech: 'Shall I order it?', reprompt: 'Yes or no?', ...parts });

const promptOf = (reply: Reply, request = onPhone) => speak(reply, request).prompt;
const contentOf = (view: View, reply: Reply = asked({ view })) => promptOf(reply)?.content;

const aList: View = {
  kind: 'list',
  title: 'Which one?',
  selectable: true,
  items: [
    { title: 'Oat milk', detail: '1 litre', amount: '$3.49', image: 'https://shop.example/oat.png' },
    { title: 'Goat milk' },
  ],
};

const anOrder: View = {
  kind: 'order',
  title: 'Your order',
  subtitle: 'Corner Market',
  lines: [
    { title: 'Dark roast', detail: '2 bags', amount: '$19.98' },
    { title: 'Oat milk', amount: '$3.49' },
  ],
  totals: [
    { label: 'Delivery', value: '$2.00' },
    { label: 'Total', value: '$25.47' },
  ],
  facts: [{ label: 'Arrives', value: 'Tuesday before noon' }],
};

const aNote = (parts: Partial<Extract<View, { kind: 'note' }>> = {}): View => ({
  kind: 'note',
  title: 'Finish on your phone',
  text: 'The order waits there.',
  ...parts,
});

describe('what Google is told to say', () => {
  it('is the question, and Google goes on listening in the shop', () => {
    expect(speak(asked(), onSpeaker)).toEqual({
      session: { id: 'ABwppHGsession', params: { turn: 3 } },
      prompt: { override: true, firstSimple: { speech: 'Shall I order it?', text: 'Shall I order it?' } },
    });
  });

  it('is the last word when nothing was asked', () => {
    expect(speak(tell({ speech: 'Done.' }), onSpeaker)).toEqual({
      session: { id: 'ABwppHGsession', params: { turn: 3 } },
      prompt: { override: true, firstSimple: { speech: 'Done.', text: 'Done.' } },
      scene: { name: 'Shop', slots: {}, next: { name: 'actions.scene.END_CONVERSATION' } },
    });
  });

  it('leads to account linking, after saying why', () => {
    expect(speak(linkAccount({ speech: 'Please link your account.' }), onSpeaker)).toEqual({
      session: { id: 'ABwppHGsession', params: { turn: 3 } },
      prompt: {
        override: true,
        firstSimple: { speech: 'Please link your account.', text: 'Please link your account.' },
      },
      scene: { name: 'Shop', slots: {}, next: { name: 'AccountLinking' } },
    });
  });

  it('leads into the shop from wherever a question is asked', () => {
    expect(speak(asked(), parsed(aLaunch())).scene).toEqual({
      name: 'actions.scene.START_CONVERSATION',
      slots: {},
      next: { name: 'Shop' },
    });
    expect(speak(asked(), parsed(afterLinking('LINKED'))).scene).toEqual({
      name: 'AccountLinking',
      slots: {},
      next: { name: 'Shop' },
    });
  });

  it('counts the turns, from the first', () => {
    expect(speak(asked(), parsed(aLaunch())).session).toEqual({ id: 'ABwppHGsession', params: { turn: 1 } });
    expect(speak(asked(), onPhone).session).toEqual({ id: 'ABwppHGsession', params: { turn: 3 } });
  });

  it('takes an old linking result away, or the linking scene would never ask again', () => {
    expect(speak(asked(), parsed(afterLinking('REJECTED'))).session?.params).toEqual({
      turn: 3,
      AccountLinkingSlot: null,
    });
  });
});

describe('V30 a product’s name in what Google says', () => {
  it('is plain text', () => {
    const { firstSimple } = promptOf(tell({ speech: 'M&M’s > Smarties.' })) ?? {};

    expect(firstSimple).toEqual({ speech: 'M&M’s > Smarties.', text: 'M&M’s > Smarties.' });
  });

  it('stays text when it looks like markup', () => {
    const speech = '<speak><audio src="https://evil.example/a.mp3"/>Tea & "milk"</speak>';

    expect(promptOf(tell({ speech }))?.firstSimple).toEqual({
      speech:
        '<speak>&lt;speak&gt;&lt;audio src="https://evil.example/a.mp3"/&gt;Tea &amp; "milk"&lt;/speak&gt;</speak>',
      text: speech,
    });
  });

  it('does not format a card', () => {
    expect(contentOf(aNote({ text: '**Best** _tea_ of `1999`' }))?.card?.text).not.toMatch(/[*_`]/);
  });

  it('is cleaned of half a character, which is no JSON to Google', () => {
    expect(promptOf(tell({ speech: 'Tea \ud83e.' }))?.firstSimple?.text).toBe('Tea  .');
  });
});

describe('P5 long answers to Google', () => {
  const sentence = (n: number) => `This is sentence number ${String(n).padStart(3, '0')} of a long story. `;
  const story = (sentences: number) => Array.from({ length: sentences }, (_, n) => sentence(n)).join('');

  it('fill a second bubble, divided between sentences', () => {
    const { firstSimple, lastSimple } = promptOf(asked({ speech: `${story(15)}Shall I?` })) ?? {};

    expect(firstSimple?.text).toMatch(/story\.$/);
    expect(lastSimple?.text).toMatch(/^This is sentence.* Shall I\?$/);
    expect(`${firstSimple?.text} ${lastSimple?.text}`).toBe(`${story(15)}Shall I?`);
    expect(firstSimple?.speech).toBe(firstSimple?.text);
    expect(lastSimple?.speech).toBe(lastSimple?.text);
  });

  it('keep their question, whatever is left out before it', () => {
    const { firstSimple, lastSimple } = promptOf(asked({ speech: `${story(300)}Shall I?` })) ?? {};

    expect(firstSimple?.text?.length).toBeLessThanOrEqual(640);
    expect(firstSimple?.text).toMatch(/^This is sentence number 000/);
    expect(lastSimple?.text?.length).toBeLessThanOrEqual(640);
    expect(lastSimple?.text).toMatch(/^This is sentence.*number 299 of a long story\. Shall I\?$/);
  });

  it.each([
    ['words', 'word '.repeat(500)],
    ['letters', 'x'.repeat(2_000)],
    ['emoji', '🥛'.repeat(2_000)],
  ])('are divided even when they are one sentence of %s', (_case, speech) => {
    const { firstSimple, lastSimple } = promptOf(tell({ speech })) ?? {};

    for (const text of [firstSimple?.text ?? '', lastSimple?.text ?? '']) {
      expect(text.length).toBeGreaterThan(100);
      expect(text.length).toBeLessThanOrEqual(640);
      expect(text).not.toMatch(/\p{Cs}/u);
    }
  });

  it('are one bubble when they just fit', () => {
    const { firstSimple, lastSimple } = promptOf(tell({ speech: 'x'.repeat(640) })) ?? {};

    expect(firstSimple?.text).toBe('x'.repeat(640));
    expect(lastSimple).toBeUndefined();
  });

  it('have at most eight suggestions, of at most 25 characters', () => {
    const fitting = Array.from({ length: 9 }, (_, n) => `Order number ${n}`);
    const suggestions = ['Where is my order from last Friday', '', ' Order number 0 ', ...fitting];

    expect(promptOf(asked({ suggestions }))?.suggestions).toEqual(
      fitting.slice(0, 8).map((title) => ({ title })),
    );
  });

  it('have at most thirty items to touch', () => {
    const items = Array.from({ length: 40 }, (_, n) => ({ title: `Tea ${n}` }));
    const { prompt, session } = speak(asked({ view: { ...aList, items } }), onPhone);

    expect(prompt?.content?.list?.items).toHaveLength(30);
    expect(session?.typeOverrides?.[0]?.synonym?.entries).toHaveLength(30);
  });

  it('keep the totals of an order, however many lines it has', () => {
    const lines = Array.from({ length: 100 }, (_, n) => ({ title: `Tea ${n}`, amount: '$1.00' }));
    const rows = contentOf({ ...anOrder, lines })?.table?.rows ?? [];

    expect(rows).toHaveLength(33);
    expect(rows.at(-2)?.cells).toContainEqual({ text: '$25.47' });
  });

  it('shorten a card between sentences', () => {
    const text = contentOf(aNote({ text: story(50) }))?.card?.text ?? '';

    expect(text.length).toBeLessThanOrEqual(750);
    expect(text).toMatch(/^This is sentence number 000.*story\.$/);
  });
});

describe('P9 what a Google screen shows', () => {
  it('is a list to choose from, which Google wants as entries of a slot type', () => {
    const { prompt, session } = speak(asked({ view: aList, suggestions: ['Neither'] }), onPhone);

    expect(prompt).toMatchObject({
      content: {
        list: { title: 'Which one?', items: [{ key: 'turn-3-item-1' }, { key: 'turn-3-item-2' }] },
      },
      suggestions: [{ title: 'Neither' }],
    });
    expect(session?.typeOverrides).toEqual([
      {
        name: 'item',
        typeOverrideMode: 'TYPE_MERGE',
        synonym: {
          entries: [
            {
              name: 'turn-3-item-1',
              synonyms: ['Oat milk', 'turn-3-item-1'],
              display: {
                title: 'Oat milk',
                description: '1 litre · $3.49',
                image: { url: 'https://shop.example/oat.png', alt: 'Oat milk' },
              },
            },
            {
              name: 'turn-3-item-2',
              synonyms: ['Goat milk', 'turn-3-item-2'],
              display: { title: 'Goat milk' },
            },
          ],
        },
      },
    ]);
  });

  it('tells things of the same name apart, as Google demands', () => {
    const items = [
      { title: 'Tea', detail: '20 bags' },
      { title: 'Tea', detail: '50 bags' },
      { title: 'tea', detail: '50 bags' },
      { title: 'Milk', detail: '1 litre' },
    ];
    const entries = speak(asked({ view: { ...aList, items } }), onPhone).session?.typeOverrides?.[0]?.synonym
      ?.entries;

    expect(entries?.map(({ display }) => display?.title)).toEqual([
      'Tea, 20 bags',
      'Tea, 50 bags (2)',
      'tea, 50 bags (3)',
      'Milk',
    ]);
    expect(entries?.map(({ display }) => display?.description)).toEqual([
      undefined,
      undefined,
      undefined,
      '1 litre',
    ]);
  });

  it('is a table when there is nothing to choose, or nobody listens any more', () => {
    const table = {
      title: 'Which one?',
      columns: [{}, {}, { align: 'TRAILING' }],
      rows: [
        { cells: [{ text: 'Oat milk' }, { text: '1 litre' }, { text: '$3.49' }], divider: false },
        { cells: [{ text: 'Goat milk' }, { text: '' }, { text: '' }], divider: true },
      ],
    };

    expect(contentOf({ ...aList, selectable: false })).toEqual({ table });
    expect(contentOf(aList, tell({ speech: 'There you are.', view: aList }))).toEqual({ table });
    expect(speak(tell({ speech: 'There you are.', view: aList }), onPhone).session).not.toHaveProperty(
      'typeOverrides',
    );
  });

  it('is a table for a single thing: Google has no list of one', () => {
    expect(contentOf({ ...aList, items: [{ title: 'Tea', amount: '$2.00' }] })).toMatchObject({
      table: { rows: [{ cells: [{ text: 'Tea' }, { text: '$2.00' }] }] },
    });
  });

  it('is nothing for a list of nothing', () => {
    expect(contentOf({ ...aList, items: [] })).toBeUndefined();
  });

  it('is an order: its lines, then what it costs, then when it comes', () => {
    expect(contentOf(anOrder)).toEqual({
      table: {
        title: 'Your order',
        subtitle: 'Corner Market',
        columns: [{}, {}, { align: 'TRAILING' }],
        rows: [
          { cells: [{ text: 'Dark roast' }, { text: '2 bags' }, { text: '$19.98' }], divider: false },
          { cells: [{ text: 'Oat milk' }, { text: '' }, { text: '$3.49' }], divider: true },
          { cells: [{ text: 'Delivery' }, { text: '' }, { text: '$2.00' }], divider: false },
          { cells: [{ text: 'Total' }, { text: '' }, { text: '$25.47' }], divider: true },
          { cells: [{ text: 'Arrives' }, { text: 'Tuesday before noon' }, { text: '' }], divider: true },
        ],
      },
    });
  });

  it('is a card with a link to touch', () => {
    const link = { label: 'Open the shop', url: 'https://shop.example/cart?id=1' };

    expect(contentOf(aNote({ link }))).toEqual({
      card: {
        title: 'Finish on your phone',
        text: 'The order waits there.',
        button: { name: 'Open the shop', open: { url: 'https://shop.example/cart?id=1' } },
      },
    });
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'shop.example', ''])(
    'never opens or shows %p',
    (url) => {
      const link = { label: 'Open', url };
      const items = [{ title: 'Tea', image: url }, { title: 'Milk' }];

      expect(contentOf(aNote({ link }))?.card?.button).toBeUndefined();
      expect(JSON.stringify(speak(asked({ view: { ...aList, items } }), onPhone))).not.toContain('image');
    },
  );

  it('is nothing on a speaker, which hears the same', () => {
    const reply = asked({ view: aList, suggestions: ['Yes', 'No'] });

    expect(speak(reply, onSpeaker)).toEqual(speak(asked(), onSpeaker));
    expect(promptOf(reply, onSpeaker)?.firstSimple).toEqual(promptOf(reply, onPhone)?.firstSimple);
  });

  it('offers nothing to touch once the conversation is over', () => {
    const reply = tell({ speech: 'Bye.', suggestions: ['Reorder coffee'], view: aNote() });

    expect(promptOf(reply)).not.toHaveProperty('suggestions');
    expect(promptOf(reply)?.content).toHaveProperty('card');
  });
});
