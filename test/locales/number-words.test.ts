import { describe, expect, it } from '@jest/globals';
import { readNumber, readOrdinal, sayNumber, sayTimes } from '../../src/locales/number-words.ts';

describe('sayNumber', () => {
  it.each([
    [0, 'zero', 'null'],
    [1, 'one', 'eins'],
    [5, 'five', 'fünf'],
    [12, 'twelve', 'zwölf'],
    [13, '13', '13'],
    [1234, '1,234', '1.234'],
    [1.5, '1.5', '1,5'],
    [-2, '-2', '-2'],
  ])('says %d', (n, english, german) => {
    expect(sayNumber('en-US', n)).toBe(english);
    expect(sayNumber('de-DE', n)).toBe(german);
  });

  it.each([
    ['masculine', 'nominative', 'ein'],
    ['masculine', 'accusative', 'einen'],
    ['masculine', 'dative', 'einem'],
    ['feminine', 'accusative', 'eine'],
    ['feminine', 'dative', 'einer'],
    ['neuter', 'accusative', 'ein'],
    ['neuter', 'genitive', 'eines'],
  ] as const)('agrees with a %s noun in the %s: %s', (gender, grammaticalCase, said) => {
    const agreement = { gender, case: grammaticalCase };

    expect(sayNumber('de-DE', 1, agreement)).toBe(said);
    expect(sayNumber('de-DE', 2, agreement)).toBe('zwei');
    expect(sayNumber('en-US', 1, agreement)).toBe('one');
  });
});

describe('sayTimes', () => {
  it.each([
    [1, 'once', 'einmal'],
    [2, 'twice', 'zweimal'],
    [3, 'three times', 'dreimal'],
    [13, '13 times', '13 Mal'],
  ])('says %d times', (n, english, german) => {
    expect(sayTimes('en-US', n)).toBe(english);
    expect(sayTimes('de-DE', n)).toBe(german);
  });
});

describe('readNumber, English', () => {
  it.each([
    ['7', 7],
    ['007', 7],
    ['1,000', 1000],
    ['12,345,678', 12_345_678],
    ['1.5', 1.5],
    ['-3', -3],
    ['−3', -3],
    ['２', 2],
    ['2x', 2],
    ['99999999999999999999', 1e20],
    ['zero', 0],
    ['One', 1],
    [' two ', 2],
    ['a', 1],
    ['an', 1],
    ['nineteen', 19],
    ['twenty', 20],
    ['twenty one', 21],
    ['twenty-one', 21],
    ['hundred', 100],
    ['a hundred', 100],
    ['one hundred', 100],
    ['a hundred and five', 105],
    ['a hundred five', 105],
    ['three hundred forty-two', 342],
    ['a dozen', 12],
    ['two dozen', 24],
    ['2 dozen', 24],
    ['half a dozen', 6],
    ['half dozen', 6],
    ['a dozen of', 12],
    ['a couple', 2],
    ['a couple of', 2],
    ['a pair of', 2],
    ['minus two', -2],
  ])('reads "%s"', (text, n) => {
    expect(readNumber('en-US', text)).toBe(n);
  });

  it.each([
    '',
    ' ',
    '?',
    'a few',
    'several',
    'some',
    'lots',
    'dozens',
    'two and a half',
    '½',
    '1/2',
    '1,00',
    '1,0000',
    '1.2.3',
    '1e9',
    '0x10',
    'Infinity',
    'NaN',
    'twenty ten',
    'ten one',
    'twenty zero',
    'one two',
    'a hundred and',
    'hundred hundred',
    'ten hundred',
    'and',
    'milk',
    'two milk',
    'zwei',
    'constructor',
    '🙂',
    '<b>2</b>',
    '9'.repeat(10_000),
    'two '.repeat(5000),
  ])('reads no number where there is none (case %#)', (text) => {
    expect(readNumber('en-US', text)).toBeUndefined();
  });

  it('reads every number up to 999', () => {
    const ones =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    const small = (n: number): string =>
      n < 20 ? `${ones[n]}` : `${tens[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${ones[n % 10]}`}`;
    const spelled = (n: number): string =>
      n < 100
        ? small(n)
        : `${ones[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${small(n % 100)}`}`;

    const numbers = Array.from({ length: 1000 }, (_, n) => n);

    expect(numbers.map((n) => readNumber('en-US', spelled(n)))).toEqual(numbers);
  });
});

describe('readNumber, German', () => {
  it.each([
    ['7', 7],
    ['1.000', 1000],
    ['1,5', 1.5],
    ['2 mal', 2],
    ['2x', 2],
    ['null', 0],
    ['eins', 1],
    ['ein', 1],
    ['eine', 1],
    ['einen', 1],
    ['einem', 1],
    ['Zwo', 2],
    ['zweimal', 2],
    ['fünf', 5],
    ['fuenf', 5],
    ['funf', 5],
    ['zwölf', 12],
    ['einundzwanzig', 21],
    ['ein und zwanzig', 21],
    ['dreißig', 30],
    ['dreissig', 30],
    ['hundert', 100],
    ['einhundert', 100],
    ['hundertfünf', 105],
    ['hundertundfünf', 105],
    ['zwei hundert ein und zwanzig', 221],
    ['ein Dutzend', 12],
    ['Dutzend', 12],
    ['zwei Dutzend', 24],
    ['ein halbes Dutzend', 6],
    ['halbes Dutzend', 6],
    ['minus drei', -3],
  ])('reads "%s"', (text, n) => {
    expect(readNumber('de-DE', text)).toBe(n);
  });

  it.each([
    '',
    '?',
    'ein paar',
    'ein Paar',
    'einige',
    'anderthalb',
    'zweieinhalb',
    '1.00',
    '1,000.5',
    'zehnundzwanzig',
    'zwanzigeins',
    'zwei drei',
    'hundertund',
    'zehnhundert',
    'und',
    'mal',
    'two',
    'Milch',
    'hundert'.repeat(14),
  ])('reads no number where there is none (case %#)', (text) => {
    expect(readNumber('de-DE', text)).toBeUndefined();
  });

  it('reads every number up to 999', () => {
    const ones =
      'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(
        ' ',
      );
    const tens = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
    const joined = (n: number): string => (n === 1 ? 'ein' : `${ones[n]}`);
    const small = (n: number): string =>
      n < 20 ? `${ones[n]}` : `${n % 10 === 0 ? '' : `${joined(n % 10)}und`}${tens[Math.floor(n / 10)]}`;
    const spelled = (n: number): string =>
      n < 100 ? small(n) : `${joined(Math.floor(n / 100))}hundert${n % 100 === 0 ? '' : small(n % 100)}`;

    const numbers = Array.from({ length: 1000 }, (_, n) => n);

    expect(numbers.map((n) => readNumber('de-DE', spelled(n)))).toEqual(numbers);
  });
});

describe('readOrdinal', () => {
  it.each([
    ['first', 1],
    ['second', 2],
    ['2nd', 2],
    ['the third', 3],
    ['The third one', 3],
    ['fifth', 5],
    ['eighth', 8],
    ['ninth', 9],
    ['twelfth', 12],
    ['thirteenth', 13],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['hundredth', 100],
    ['number two', 2],
    ['number 2', 2],
    ['option three', 3],
    ['the fourth option', 4],
  ])('reads "%s" in English', (text, n) => {
    expect(readOrdinal('en-US', text)).toBe(n);
  });

  it.each([
    ['erste', 1],
    ['die erste', 1],
    ['zweite', 2],
    ['das zweite', 2],
    ['die zweiten', 2],
    ['dritter', 3],
    ['3.', 3],
    ['das 2te', 2],
    ['fünfte', 5],
    ['siebte', 7],
    ['siebente', 7],
    ['dem achten', 8],
    ['zwölfte', 12],
    ['zwanzigste', 20],
    ['einundzwanzigsten', 21],
    ['hundertste', 100],
    ['Nummer zwei', 2],
    ['Nummer 2', 2],
  ])('reads "%s" in German', (text, n) => {
    expect(readOrdinal('de-DE', text)).toBe(n);
  });

  it.each(['', '?', 'last', 'two', 'teeth', 'month', 'the', 'th', 'x'.repeat(10_000)])(
    'reads no place where there is none in English (case %#)',
    (text) => {
      expect(readOrdinal('en-US', text)).toBeUndefined();
    },
  );

  it.each(['', '?', 'letzte', 'zwei', 'acht', 'eine', 'beste', 'die', 'x'.repeat(10_000)])(
    'reads no place where there is none in German (case %#)',
    (text) => {
      expect(readOrdinal('de-DE', text)).toBeUndefined();
    },
  );
});
