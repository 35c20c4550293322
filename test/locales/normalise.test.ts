import { describe, expect, it } from '@jest/globals';
import { qualityWord, singular, stopWords, wordsIn } from '../../src/locales/normalise.ts';

describe('wordsIn', () => {
  it.each([
    ["Ben & Jerry's", ['ben', 'and', 'jerrys']],
    ['Ben and Jerry’s', ['ben', 'and', 'jerrys']],
    ['2% milk', ['2', 'percent', 'milk']],
    ['12oz', ['12', 'oz']],
    ['1,000 sheets, 1.5 l', ['1000', 'sheets', '1.5', 'l']],
    ['7-Up', ['7', 'up']],
    ['Cheerios™ (Honey)', ['cheerios', 'honey']],
    ['Häagen-Dazs crème brûlée', ['haagen', 'dazs', 'creme', 'brulee']],
    ['ＦＵＬＬ　ｗｉｄｔｈ ﬁg', ['full', 'width', 'fig']],
    ['ham\u00adburger\u200b', ['hamburger']],
    ['コーヒー が', ['コーヒー', 'が']],
    ['<b>tea</b>', ['b', 'tea', 'b']],
    ['💥', []],
    ['', []],
  ])('finds the words of "%s" in English', (text, words) => {
    expect(wordsIn('en-US', text)).toEqual(words);
  });

  it.each([
    ['Grüner Tee & Käse', ['gruner', 'tee', 'und', 'kase']],
    ['WEISSBROT', ['weissbrot']],
    ['Weißbrot', ['weissbrot']],
    ['3,5% Fett, 1.000 g', ['3.5', 'prozent', 'fett', '1000', 'g']],
    ['Öl, Äpfel', ['ol', 'apfel']],
    ['O\u0308l', ['ol']],
  ])('finds the words of "%s" in German', (text, words) => {
    expect(wordsIn('de-DE', text)).toEqual(words);
  });

  it('gets through 10,000 characters of anything', () => {
    expect(wordsIn('en-US', 'a1'.repeat(5000))).toHaveLength(10_000);
    expect(wordsIn('en-US', '1,'.repeat(5000))).toHaveLength(5000);
    expect(wordsIn('de-DE', '%'.repeat(10_000))).toHaveLength(10_000);
  });
});

describe('singular', () => {
  it.each([
    ['bananas', 'banana'],
    ['berries', 'berry'],
    ['cookies', 'cookie'],
    ['smoothies', 'smoothie'],
    ['pies', 'pie'],
    ['glasses', 'glass'],
    ['brushes', 'brush'],
    ['peaches', 'peach'],
    ['boxes', 'box'],
    ['cheeses', 'cheese'],
    ['tomatoes', 'tomato'],
    ['shoes', 'shoe'],
    ['kiwis', 'kiwi'],
    ['peas', 'pea'],
    ['loaves', 'loaf'],
    ['olives', 'olive'],
    ['buses', 'bus'],
  ])('takes %s and %s for the same in English', (plural, one) => {
    expect([singular('en-US', plural), singular('en-US', one)]).toEqual([one, one]);
  });

  it.each(['hummus', 'glass', 'tennis', 'asparagus', 'gas', 'milk', 'swiss', 's', ''])(
    'leaves %s',
    (word) => {
      expect(singular('en-US', word)).toBe(word);
    },
  );

  it.each([
    ['bananen', 'banane'],
    ['brote', 'brot'],
    ['eier', 'ei'],
    ['eiern', 'ei'],
    ['kartoffeln', 'kartoffel'],
    ['windeln', 'windel'],
    ['flaschen', 'flasche'],
    ['packungen', 'packung'],
    ['batterien', 'batterie'],
    ['papiere', 'papier'],
    ['glaser', 'glas'],
    ['taschentucher', 'taschentuch'],
    ['joghurts', 'joghurt'],
    ['pizzas', 'pizza'],
    ['kiwis', 'kiwi'],
    ['kekse', 'keks'],
    ['grunen', 'gruner'],
    ['rotes', 'rote'],
  ])('takes %s and %s for the same in German', (plural, one) => {
    expect(singular('de-DE', plural)).toBe(singular('de-DE', one));
  });

  it.each([
    ['reis', 'reise'],
    ['kuchen', 'kuche'],
    ['bier', 'birne'],
  ])('keeps %s and %s apart in German', (one, other) => {
    expect(singular('de-DE', one)).not.toBe(singular('de-DE', other));
  });

  it.each(['brotchen', 'hahnchen', 'tee', 'papier', 'bier', 'mus', 'eis', 'ei', ''])('leaves %s', (word) => {
    expect(singular('de-DE', word)).toBe(word);
  });
});

describe('stopWords', () => {
  it.each([
    ['en-US', 'the my some please more of'],
    ['de-DE', 'den meine bitte noch für'],
  ] as const)('drops the fillers of %s', (locale, fillers) => {
    expect(wordsIn(locale, fillers).filter((word) => !stopWords(locale).has(word))).toEqual([]);
  });

  it.each(['en-US', 'de-DE'] as const)('are words as wordsIn finds them in %s', (locale) => {
    const words = [...stopWords(locale)];

    expect(words.flatMap((word) => wordsIn(locale, word))).toEqual(words);
  });

  it.each(['all', 'always', 'kind', 'no', 'without', 'decaf'])('keep %s, which means something', (word) => {
    expect(stopWords('en-US').has(word)).toBe(false);
  });
});

describe('qualityWord', () => {
  it.each([
    ['en-US', 'decaf', 'decaf'],
    ['en-US', 'sugar-free', 'sugar free'],
    ['de-DE', 'decaf', 'entkoffeiniert'],
    ['de-DE', '12 ounce', '12 ounce'],
    ['de-DE', 'constructor', 'constructor'],
  ] as const)('is what product names say in %s for %s', (locale, id, word) => {
    expect(qualityWord(locale, id)).toBe(word);
  });
});
