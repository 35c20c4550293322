import { describe, expect, it } from '@jest/globals';
import type { Response } from 'ask-sdk-model';
import { speak } from '../../../src/channels/alexa/speak.ts';
import { ask, linkAccount, tell } from '../../../src/dialogue/reply.ts';
import type { View } from '../../../src/dialogue/view.ts';

const spoken = ({ outputSpeech }: Response): string =>
  outputSpeech?.type === 'SSML' ? outputSpeech.ssml : 'nothing';
const bytesOf = (response: Response): number => Buffer.byteLength(JSON.stringify(response));
const onDevice = { screen: false };
const onScreen = { screen: true };

const choices: View = {
  kind: 'list',
  title: 'Coffee',
  selectable: true,
  items: [
    { title: 'Dark Roast', detail: '12 oz', amount: '$12.99' },
    { title: 'Decaf', image: 'https://img.example/decaf.png' },
  ],
};
const order: View = {
  kind: 'order',
  title: 'Your order',
  subtitle: 'Corner Market',
  lines: [{ title: 'Dark Roast', detail: '2 bags', amount: '$25.98', image: 'https://img.example/dark.png' }],
  totals: [
    { label: 'Items', value: '$25.98' },
    { label: 'Total', value: '$31.02' },
  ],
  facts: [{ label: 'Deliver to', value: 'Home' }],
};

describe('speak (Alexa)', () => {
  it('V27 keeps the microphone open for a question, and repeats it into silence', () => {
    expect(speak(ask({ speech: 'Shall I?', reprompt: 'Well?' }), onDevice)).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>Shall I?</speak>' },
      reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Well?</speak>' } },
      shouldEndSession: false,
    });
  });

  it('hangs up after a statement', () => {
    expect(speak(tell({ speech: 'Done.' }), onScreen)).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>Done.</speak>' },
      shouldEndSession: true,
    });
  });

  it('V1 sends the account-linking card, and no other', () => {
    expect(speak(linkAccount({ speech: 'Please link.', view: order }), onDevice)).toEqual({
      outputSpeech: { type: 'SSML', ssml: '<speak>Please link.</speak>' },
      card: { type: 'LinkAccount' },
      shouldEndSession: true,
    });
  });

  it('V30 never lets a product name become markup, and drops what cannot be said', () => {
    const speech = 'M&M <audio src="x"/> 5 > 4 \u0000\u0007\ud83d ☕ </speak>';

    expect(spoken(speak(tell({ speech }), onDevice))).toBe(
      '<speak>M&amp;M &lt;audio src="x"/&gt; 5 &gt; 4     ☕ &lt;/speak&gt;</speak>',
    );
  });
});

describe('P9 the card in the app', () => {
  it('numbers a list, so that it can be answered by position', () => {
    expect(speak(ask({ speech: 'Which?', reprompt: 'Which one?', view: choices }), onDevice).card).toEqual({
      type: 'Simple',
      title: 'Coffee',
      content: '1. Dark Roast · 12 oz · $12.99\n2. Decaf',
    });
  });

  it('shows an order with its lines, totals and facts, and the picture of its one line', () => {
    expect(speak(tell({ speech: 'Done.', view: order }), onDevice).card).toEqual({
      type: 'Standard',
      title: 'Your order',
      text: 'Corner Market\nDark Roast · 2 bags · $25.98\nItems: $25.98\nTotal: $31.02\nDeliver to: Home',
      image: { smallImageUrl: 'https://img.example/dark.png', largeImageUrl: 'https://img.example/dark.png' },
    });
  });

  it.each(['http://img.example/a.png', 'javascript:alert(1)', `https://img.example/${'a'.repeat(2000)}`])(
    'leaves out a picture that Amazon would refuse: %.30s',
    (image) => {
      const view: View = { ...order, lines: [{ title: 'Dark Roast', image }] };

      expect(speak(tell({ speech: 'Done.', view }), onDevice).card).toMatchObject({ type: 'Simple' });
    },
  );

  it('shows a note and where to go on', () => {
    const link = { label: 'Approve', url: 'https://shop.example/a/1' };

    expect(
      speak(tell({ speech: 'See.', view: { kind: 'note', title: 'T', text: 'x', link } }), onDevice).card,
    ).toEqual({ type: 'Simple', title: 'T', content: 'x\nApprove: https://shop.example/a/1' });
  });

  it('is plain text: a name is neither escaped nor able to break out', () => {
    const view: View = { kind: 'note', title: 'M&M\u0007', text: '<b>5 > 4</b>' };

    expect(speak(tell({ speech: 'x', view }), onDevice).card).toEqual({
      type: 'Simple',
      title: 'M&M ',
      content: '<b>5 > 4</b>',
    });
  });
});

describe('P9 the screen', () => {
  it('gets a document only where there is one', () => {
    const reply = ask({ speech: 'Which?', reprompt: 'Which one?', view: choices });

    expect(speak(reply, onScreen).directives).toMatchObject([
      { type: 'Alexa.Presentation.APL.RenderDocument' },
    ]);
    expect(speak(reply, onDevice)).not.toHaveProperty('directives');
    expect(speak(tell({ speech: 'Done.' }), onScreen)).not.toHaveProperty('directives');
  });

  it('takes nothing from what is said and shown elsewhere', () => {
    const reply = ask({ speech: 'Which?', reprompt: 'Which one?', view: choices });

    expect(speak(reply, onScreen)).toEqual({ ...speak(reply, onDevice), directives: expect.anything() });
  });
});

describe('P5 what Alexa takes at most', () => {
  const MOST_BYTES = 24 * 1024;
  const sentences = (count: number, each = 'Oat milk is two dollars. '): string => each.repeat(count);

  it('is 8,000 characters of speech, cut after a sentence', () => {
    const ssml = spoken(speak(tell({ speech: sentences(1000) }), onDevice));

    expect(ssml.length).toBeLessThanOrEqual(8_000);
    expect(ssml.length).toBeGreaterThan(7_900);
    expect(ssml).toMatch(/^<speak>Oat milk is two dollars\..* Oat milk is two dollars\.<\/speak>$/);
  });

  it('never costs the question, which comes last', () => {
    const speech = `${sentences(1000)}Shall I order it?`;

    expect(spoken(speak(ask({ speech, reprompt: 'Well?' }), onDevice))).toMatch(
      /two dollars\. Shall I order it\?<\/speak>$/,
    );
  });

  it('counts characters as they are sent', () => {
    const ssml = spoken(speak(tell({ speech: sentences(1000, 'M & M. ') }), onDevice));

    expect(ssml.length).toBeLessThanOrEqual(8_000);
    expect(ssml).toMatch(/M &amp; M\.<\/speak>$/);
  });

  it('cuts one endless sentence after a word, and an endless word after a letter, and shows it', () => {
    const words = spoken(speak(tell({ speech: 'milk '.repeat(5_000) }), onDevice));
    const letters = spoken(speak(ask({ speech: '🐶'.repeat(50_000), reprompt: 'Well?' }), onDevice));

    expect(words).toMatch(/milk milk…<\/speak>$/);
    expect(letters).toMatch(/🐶🐶…<\/speak>$/u);
    expect(letters.length).toBeLessThanOrEqual(8_000);
  });

  it('leaves what just fits as it is', () => {
    const speech = 'x'.repeat(8_000 - '<speak></speak>'.length);

    expect(spoken(speak(tell({ speech }), onDevice))).toBe(`<speak>${speech}</speak>`);
    expect(spoken(speak(tell({ speech: `${speech}x` }), onDevice))).toMatch(/x…<\/speak>$/);
  });

  it('is 8,000 characters of card, title and text together', () => {
    const view: View = { kind: 'note', title: 'A title. '.repeat(100), text: sentences(1000) };
    const { card } = speak(tell({ speech: 'x', view }), onDevice);
    const { content, title } = card as { title: string; content: string };

    expect(title).toMatch(/title\.$/);
    expect(title.length).toBeLessThanOrEqual(200);
    expect(title.length + content.length).toBeLessThanOrEqual(8_000);
    expect(content).toMatch(/dollars\.$/);
  });

  const many: View = {
    kind: 'list',
    title: 'Everything',
    selectable: true,
    items: Array.from({ length: 300 }, (_, n) => ({
      title: `Thing ${n}`,
      detail: 'as good as the last one',
    })),
  };

  it('is 24 KB in all: a list too long for the screen stays on the card', () => {
    const response = speak(tell({ speech: 'Many.', view: many }), onScreen);

    expect(response).not.toHaveProperty('directives');
    expect(response.card).toMatchObject({ type: 'Simple', title: 'Everything' });
    expect(bytesOf(response)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it.each([
    ['letters of three bytes', '牛乳を二本ご注文ですか。'],
    ['emoji', '🐶🥛. '],
    ['quotes, which JSON escapes', '"""""""". '],
    ['ampersands, which markup escapes', '&&&&&&&&. '],
  ])('is 24 KB in all, whatever it is written in: %s', (_what, piece) => {
    const long = piece.repeat(20_000 / piece.length);
    const view: View = { kind: 'note', title: long, text: long, link: { label: long, url: long } };
    const response = speak(ask({ speech: long, reprompt: long, view }), onScreen);

    expect(bytesOf(response)).toBeLessThanOrEqual(MOST_BYTES);
    expect(Buffer.byteLength(JSON.stringify(spoken(response)))).toBeGreaterThan(7_800);
    expect(response.card).toMatchObject({ type: 'Simple' });
    expect(JSON.parse(JSON.stringify(response))).toEqual(response);
  });
});
