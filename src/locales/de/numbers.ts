import type { Agreement, Numbers } from '../tongue/numbers.ts';

const SPELLED = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** Numbers in German. */
export const deNumbers: Numbers = { say, times, read, readOrdinal };

function say(n: number, agreement?: Agreement): string {
  if (n === 1 && agreement !== undefined) return ONE[agreement.gender][agreement.case];
  return n <= 12 ? (SPELLED[n] ?? DIGITS.format(n)) : DIGITS.format(n);
}

const DIGITS = new Intl.NumberFormat('de-DE');

const ONE: Readonly<Record<Agreement['gender'], Readonly<Record<Agreement['case'], string>>>> = {
  masculine: { nominative: 'ein', accusative: 'einen', dative: 'einem', genitive: 'eines' },
  feminine: { nominative: 'eine', accusative: 'eine', dative: 'einer', genitive: 'einer' },
  neuter: { nominative: 'ein', accusative: 'ein', dative: 'einem', genitive: 'eines' },
};

function times(n: number): string {
  if (n === 1) return 'einmal';
  return SPELLED[n] === undefined ? `${say(n)} Mal` : `${SPELLED[n]}mal`;
}

/** German writes a number as one word and recognisers often as several: spaces do not count. */
function read(text: string): number | undefined {
  const said = text.replaceAll(' ', '').replace(/mal$/, '');
  const [, dozens] = /^(.*)dutzend$/.exec(said) ?? [];
  if (dozens === undefined) return belowThousand(said);
  if (/^(?:ein)?halbe?s?$/.test(dozens)) return 6;
  const count = dozens === '' ? 1 : belowThousand(dozens);
  return count === undefined ? undefined : count * 12;
}

// Folded, as both "fünf" and "fuenf" are heard.
const ONES: ReadonlyMap<string, number> = new Map([
  ...numbered('ein zwei drei vier funf sechs sieben acht neun', 1),
  ['zwo', 2],
  ['fuenf', 5],
]);

const SMALL: ReadonlyMap<string, number> = new Map([
  ['null', 0],
  ...numbered('eins eine einen einem einer eines', 1, 0),
  ...ONES,
  ...numbered('zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn', 10),
  ['zwoelf', 12],
  ['fuenfzehn', 15],
]);

const TENS: ReadonlyMap<string, number> = new Map([
  ...numbered('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig', 20, 10),
  ['fuenfzig', 50],
]);

function numbered(words: string, from: number, step = 1): (readonly [string, number])[] {
  return words.split(' ').map((word, index) => [word, from + index * step] as const);
}

function belowThousand(said: string): number | undefined {
  const [, hundreds, rest = ''] = /^(.*?)hundert(?:und(?=.))?(.*)$/.exec(said) ?? [];
  if (hundreds === undefined) return belowHundred(said);
  const hundred = hundreds === '' ? 1 : ONES.get(hundreds);
  const ones = rest === '' ? 0 : belowHundred(rest);
  return hundred === undefined || ones === undefined ? undefined : hundred * 100 + ones;
}

function belowHundred(said: string): number | undefined {
  if (/^\d{1,2}$/.test(said)) return Number(said);
  const whole = SMALL.get(said) ?? TENS.get(said);
  if (whole !== undefined) return whole;

  const [, ones = '', tens = ''] = /^(.+?)und(.+)$/.exec(said) ?? [];
  const [low, high] = [ONES.get(ones), TENS.get(tens)];
  return low === undefined || high === undefined ? undefined : low + high;
}

function readOrdinal(text: string): number | undefined {
  const said = text.replace(/^(?:der|die|das|den|dem|des|am|zum) /, '').replaceAll(' ', '');
  const [, digits] = /^(?:nummer)?(\d{1,3})(?:s?te[nmrs]?)?$/.exec(said) ?? [];
  if (digits !== undefined) return Number(digits);

  const [, numberWord] = /^nummer(.+)$/.exec(said) ?? [];
  if (numberWord !== undefined) return read(numberWord);
  const [, stem = ''] = /^(.+)e[nmrs]?$/.exec(said) ?? [];
  return IRREGULAR.get(stem) ?? regularOrdinal(stem);
}

const IRREGULAR: ReadonlyMap<string, number> = new Map([
  ['erst', 1],
  ['dritt', 3],
  ['siebt', 7],
  ['acht', 8],
]);

/** "viert" is four and a t, "zwanzigst" is twenty and st. */
function regularOrdinal(stem: string): number | undefined {
  const high = stem.endsWith('st') ? belowThousand(stem.slice(0, -2)) : undefined;
  if (high !== undefined && high >= 20) return high;
  const low = stem.endsWith('t') ? belowThousand(stem.slice(0, -1)) : undefined;
  return low !== undefined && low > 1 && low < 20 ? low : undefined;
}
