import { describe, expect, it } from '@jest/globals';
import { wordsFor } from '../../../src/dialogue/words/words-for.ts';
import { LOCALES } from '../../../src/locales/locale.ts';
import type { Told } from '../../../src/dialogue/reply.ts';
import { asked, told, type Situations } from './situations.ts';

const MANNERS = [0, 1, 2, 3, 4, 5].map((pick) => ({ familiar: pick > 2, pick }));

/** Every turn in both languages and all its wordings. */
const inEveryManner = <T extends Told>(all: Situations<T>): readonly (readonly [string, T])[] =>
  LOCALES.flatMap((locale) =>
    MANNERS.flatMap((manner) => {
      const words = wordsFor(locale, manner);
      return all.map(([name, say]) => [`${locale}, ${name}`, say(words)] as const);
    }),
  );

const everyAsked = inEveryManner(asked);
const everyTold = inEveryManner(told);
const everyTurn = [...everyAsked, ...everyTold];

/** The turns of which this is not true, by name. */
const unless = <T extends Told>(
  all: readonly (readonly [string, T])[],
  isTrue: (turn: T) => boolean,
): readonly (readonly [string, T])[] => all.filter(([, turn]) => !isTrue(turn));

const endsInItsOneQuestion = (text: string): boolean => text.indexOf('?') === text.length - 1;

describe('V20 a turn that asks', () => {
  it('ends in its one question', () => {
    expect(everyAsked.length).toBeGreaterThan(1000);
    expect(unless(everyAsked, ({ speech }) => endsInItsOneQuestion(speech))).toEqual([]);
    expect(unless(everyAsked, ({ reprompt }) => endsInItsOneQuestion(reprompt))).toEqual([]);
  });

  it('V26 puts the question in other words into silence, and adds help', () => {
    const questionOf = (text: string) => text.split(/(?<=[.!:,]) /).at(-1) ?? '';

    expect(unless(everyAsked, ({ reprompt, speech }) => !reprompt.includes(questionOf(speech)))).toEqual([]);
    expect(unless(everyAsked, ({ reprompt }) => /[.!] /.test(reprompt))).toEqual([]);
  });
});

describe('a turn that tells', () => {
  it('asks nothing, for the microphone is closed', () => {
    expect(unless(everyTold, ({ speech }) => !speech.includes('?'))).toEqual([]);
  });
});

describe('every turn', () => {
  it('is said in one breath', () => {
    expect(unless(everyTurn, ({ speech }) => speech.length <= 450)).toEqual([]);
  });

  it('is clean text without an id', () => {
    const isClean = (text: string) =>
      !/undefined|null|NaN|\[object| {2}|parcel-|order-1|coffee-12|line-/.test(text);
    const isWellSet = (text: string) =>
      /^[\p{Lu}\p{N}„“]/u.test(text) && !/ [.,;:?!]|[.,;:]{2}|\s$/.test(text);

    expect(unless(everyTurn, (turn) => isClean(JSON.stringify(turn)))).toEqual([]);
    expect(unless(everyTurn, ({ speech }) => isWellSet(speech))).toEqual([]);
  });

  it('V30 varies its wording where it is often heard', () => {
    const often = ['goodbye', 'welcome: by name', 'anythingElse', 'added', 'late: expected tomorrow'];
    const wordings = often.map((name) =>
      LOCALES.map((locale) => {
        const said = everyTurn.filter(([which]) => which === `${locale}, ${name}`);
        return new Set(said.map(([, { speech }]) => speech)).size;
      }),
    );

    expect(wordings.flat().filter((count) => count < 2)).toEqual([]);
  });
});
