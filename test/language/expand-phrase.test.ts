import { describe, expect, it } from '@jest/globals';
import { expandPhrase } from '../../src/language/expand-phrase.ts';

const textsOf = (phrase: string) => {
  const samples = expandPhrase(phrase);
  return 'fault' in samples ? samples.fault : samples.map(({ text }) => text);
};

describe('a phrase', () => {
  it.each([
    ['the usual', ['the usual']],
    ['(order|buy) {item}', ['order {item}', 'buy {item}']],
    ['reorder [my|the] {item}', ['reorder {item}', 'reorder my {item}', 'reorder the {item}']],
    ['[please] stop', ['stop', 'please stop']],
    ['(a|b [c]) d', ['a d', 'b d', 'b c d']],
    ['[a] [a]', ['a', 'a a']],
  ])('%p stands for %p', (phrase, texts) => {
    expect(textsOf(phrase)).toEqual(texts);
  });

  it.each([
    ['order (my|the {item}', 'has a bracket that does not close'],
    ['order [my {item}', 'has a bracket that does not close'],
    ['order my) {item}', 'has a ")" that was not opened'],
    ['order (my] {item}', 'has a bracket that does not close'],
    ['order {item', 'has a "{" that does not close'],
  ])('%p is refused: it %s', (phrase, fault) => {
    expect(textsOf(phrase)).toBe(fault);
  });

  it('tells words from slots', () => {
    expect(expandPhrase('reorder {item}')).toEqual([
      { text: 'reorder {item}', pieces: [{ word: 'reorder' }, { slot: 'item' }] },
    ]);
  });
});
