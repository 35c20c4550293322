import { describe, expect, it } from '@jest/globals';
import type { Asked, Told } from '../../../src/dialogue/reply.ts';
import type { View } from '../../../src/dialogue/view.ts';
import { wordsFor } from '../../../src/dialogue/words/words-for.ts';
import type { Manner } from '../../../src/dialogue/words/words.ts';
import { LOCALES, type Locale } from '../../../src/locales/locale.ts';
import { anOrder } from '../../make/commerce.ts';
import { productOccasions } from './product-occasions.ts';
import { aQuote, english, german, here, quoteOccasions, type Goods } from './quote-occasions.ts';

const goodsIn: Readonly<Record<Locale, Goods>> = { 'en-US': english, 'de-DE': german };

const manners: readonly Manner[] = [false, true].flatMap((familiar) =>
  [0, 1, 2, 7919, -4].map((pick) => ({ familiar, pick })),
);

const told = (locale: Locale): readonly (readonly [string, readonly (Asked | Told)[]])[] => {
  const goods = goodsIn[locale];
  const words = manners.map((manner) => wordsFor(locale, manner));
  return [
    ...quoteOccasions(goods).map(([name, say]) => [name, words.map(({ quote }) => say(quote))] as const),
    ...productOccasions(goods).map(
      ([name, say]) => [name, words.map(({ product }) => say(product))] as const,
    ),
  ];
};

const isAsked = (turn: Asked | Told): turn is Asked => 'reprompt' in turn;

const asked = (turns: readonly (Asked | Told)[]): readonly Asked[] => turns.filter(isAsked);

const questionsIn = (text: string): readonly string[] => text.match(/[^.?!:]+\?/g) ?? [];

/** Three prices that changed on three lines: more than one breath, and all of it has to be said. */
const LONG = new Set(['three prices']);

describe.each(LOCALES)('every turn about quotes and products, in %s', (locale) => {
  it.each(told(locale))('V20 V27 asks one question, at the end, for %s', (_, turns) => {
    for (const { reprompt, speech } of asked(turns)) {
      expect(speech).toMatch(/\?$/);
      expect(reprompt).toMatch(/\?$/);
      expect(speech.split('?')).toHaveLength(2);
      expect(reprompt.split('?')).toHaveLength(2);
    }
  });

  it.each(told(locale))('V27 asks nothing once the microphone is closed, for %s', (_, turns) => {
    for (const { speech } of turns.filter((turn) => !isAsked(turn))) expect(speech).not.toContain('?');
  });

  it.each(told(locale))('V26 never asks with the same words twice, for %s', (_, turns) => {
    for (const { reprompt, speech } of asked(turns)) {
      expect(reprompt).not.toBe(speech);
      expect(questionsIn(reprompt).some((question) => speech.endsWith(question.trim()))).toBe(false);
    }
  });

  it.each(told(locale))('P5 is plain text of one breath, for %s', (name, turns) => {
    for (const turn of turns) {
      const all = [turn.speech, isAsked(turn) ? turn.reprompt : '', ...textsOf(turn.view)];
      for (const text of all) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}|<|>/);
        expect(text).not.toMatch(/ {2}| [.,?:;]|[.,?:;]{2}|\n/);
        expect(text.trim()).toBe(text);
      }
      expect(turn.speech.length).toBeLessThanOrEqual(LONG.has(name) ? 550 : 450);
    }
  });

  it.each(told(locale))('V20 says no id and no digit that nobody says, for %s', (_, turns) => {
    for (const { speech } of turns) {
      expect(speech).not.toMatch(/order-|checkout-|coffee-|https?:|\d[.,]00\b/);
    }
  });

  it.each(told(locale))('V21 offers at most three, and chips that fit, for %s', (_, turns) => {
    for (const { suggestions = [], view } of turns) {
      expect(suggestions.length).toBeLessThanOrEqual(4);
      expect(suggestions.filter((chip) => chip.length > 25 || chip === '')).toEqual([]);
      if (view?.kind === 'list') expect(view.items.length).toBeLessThanOrEqual(3);
    }
  });
});

describe.each(LOCALES)('V23 a choice, in %s', (locale) => {
  const choices = told(locale).filter(([, [turn]]) => turn?.view?.kind === 'list' && turn.view.selectable);

  it('is asked for products, addresses, cards and deliveries', () => {
    expect(choices.length).toBeGreaterThan(12);
  });

  it.each(choices)('names each option in the question, for %s', (_, turns) => {
    for (const { speech, view } of turns) {
      if (view?.kind !== 'list') throw new TypeError('a choice without a list');
      const [, options = ''] = /: ([^:]*)\?$/.exec(speech) ?? [];
      expect(options).toMatch(/ (?:or|oder) /);
      expect(options.split(/ or | oder |, /).length).toBeGreaterThanOrEqual(view.items.length);
    }
  });
});

describe.each(LOCALES)('V30 the wording, in %s', (locale) => {
  const speech = (manner: Manner) => {
    const { product, quote } = wordsFor(locale, manner);
    return [
      quote.ask(aQuote()).speech,
      quote.nothingOrdered().speech,
      quote.ordered({ ...here, order: anOrder(), added: false, canCancel: true }).speech,
      product.whichProduct().speech,
      product.noneOfThem().speech,
    ];
  };

  it('differs from turn to turn, where a turn is frequent', () => {
    const said = [0, 1, 2].map((pick) => speech({ familiar: false, pick }));
    const wordings = [0, 1, 2, 3, 4].map((at) => new Set(said.map((texts) => texts[at])).size);

    expect(wordings).toEqual([3, 3, 3, 2, 2]);
  });

  it('is the same for the same pick, since a turn may be conversed twice', () => {
    expect(speech({ familiar: false, pick: 65_520 })).toEqual(speech({ familiar: false, pick: 65_520 }));
  });

  it('is shorter for whoever has talked to us before', () => {
    const [quoted = '', , ordered = ''] = speech({ familiar: false, pick: 0 });
    const [shorter = '', , sooner = ''] = speech({ familiar: true, pick: 0 });

    expect(shorter.length).toBeLessThan(quoted.length);
    expect(sooner.length).toBeLessThan(ordered.length);
  });
});

function textsOf(view: View | undefined): readonly string[] {
  if (view === undefined) return [];
  if (view.kind === 'note') return [view.title, view.text, view.link?.label ?? ''];
  const items = view.kind === 'list' ? view.items : view.lines;
  const rows = view.kind === 'list' ? [] : [...view.totals, ...view.facts];
  return [
    view.title,
    ...items.flatMap(({ amount = '', detail = '', title }) => [amount, detail, title]),
    ...rows.flatMap(({ label, value }) => [label, value]),
  ];
}
