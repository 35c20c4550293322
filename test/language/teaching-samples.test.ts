import { describe, expect, it } from '@jest/globals';
import { teachingSamples } from '../../src/language/teaching-samples.ts';
import { anIntent } from './a-model.ts';

describe('what the platforms are taught', () => {
  it('shows every two words that can stand together, in fewer samples than there are', () => {
    const intent = anIntent('Reorder', ['(order|buy|get) (my|the|some) (coffee|tea|milk)']);

    const texts = teachingSamples(intent, 'en-US').map(({ text }) => text);

    expect(texts.length).toBeLessThan(27);
    for (const pair of ['order my', 'get some', 'some milk', 'the tea', 'my coffee']) {
      expect(texts.some((text) => text.includes(pair))).toBe(true);
    }
  });

  it('gives a sample once, however many phrases make it', () => {
    const intent = anIntent('Stop', ['stop', '[please] stop', 'stop']);
    expect(teachingSamples(intent, 'de-DE').map(({ text }) => text)).toEqual(['stop', 'please stop']);
  });
});
