import { describe, expect, it } from '@jest/globals';
import {
  codeIn,
  dayIn,
  meaningIn,
  positionIn,
  quantityIn,
  wordsIn,
} from '../../../src/channels/alexa/slots.ts';
import { aMatch } from '../../make/alexa-request.ts';

const slotWith = (value: unknown) => ({ it: { name: 'it', value } });

describe('slots (Alexa)', () => {
  it.each<[string, unknown, string | undefined]>([
    ['words', 'dark roast coffee', 'dark roast coffee'],
    ['emoji', '🐶 food', '🐶 food'],
    ['markup, as it stands', '<b>tea</b> & "milk"', '<b>tea</b> & "milk"'],
    ['a number', 7, '7'],
    ['spaces and control characters as one space', ' dark\u0000\n\t roast\u007f ', 'dark roast'],
    ['half a character as none', 'tea \ud83d', 'tea'],
    ['nothing in what was not understood', '?', undefined],
    ['nothing in nothing', '', undefined],
    ['nothing in blanks', ' \n ', undefined],
    ['nothing in an object', { a: 1 }, undefined],
    ['nothing in null', null, undefined],
    ['nothing in true', true, undefined],
  ])('reads %s', (_what, value, words) => {
    expect(wordsIn(slotWith(value), 'it')).toBe(words);
  });

  it('cuts 10,000 characters down to what a name can be, and never through a character', () => {
    expect(wordsIn(slotWith('x'.repeat(10_000)), 'it')).toBe('x'.repeat(200));
    expect(wordsIn(slotWith('🐶'.repeat(10_000)), 'it')).toBe('🐶'.repeat(200));
    expect(wordsIn(slotWith(` ${'\u0007'.repeat(10_000)}`), 'it')).toBeUndefined();
  });

  it('reads nothing that is inherited', () => {
    expect(wordsIn({}, 'constructor')).toBeUndefined();
    expect(wordsIn(slotWith('tea'), '__proto__')).toBeUndefined();
  });

  it('reads the first of several values', () => {
    const values = [
      { type: 'Simple', value: 'milk' },
      { type: 'Simple', value: 'eggs' },
    ];

    expect(wordsIn({ it: { slotValue: { type: 'List', values } } }, 'it')).toBe('milk');
    expect(wordsIn({ it: { slotValue: { type: 'Simple', value: 'milk' } } }, 'it')).toBe('milk');
  });

  it('prefers the id that Alexa matched, wherever it put it, and else keeps the words', () => {
    const noMatch = {
      value: 'huge',
      resolutions: { resolutionsPerAuthority: [{ status: { code: 'ER_SUCCESS_NO_MATCH' } }] },
    };

    expect(meaningIn({ it: aMatch('big', 'large') }, 'it')).toBe('large');
    expect(meaningIn({ it: { slotValue: { type: 'Simple', ...aMatch('big', 'large') } } }, 'it')).toBe(
      'large',
    );
    expect(meaningIn({ it: { slotValue: { type: 'List', values: [aMatch('big', 'large')] } } }, 'it')).toBe(
      'large',
    );
    expect(meaningIn({ it: noMatch }, 'it')).toBe('huge');
    expect(meaningIn({ it: { value: 'huge', resolutions: { resolutionsPerAuthority: 'x' } } }, 'it')).toBe(
      'huge',
    );
  });

  it.each<[unknown, number | 'unclear' | undefined]>([
    ['2', 2],
    [' 12 ', 12],
    [3, 3],
    ['0', 0],
    ['-2', -2],
    ['1.5', 1.5],
    ['99999999999999999999', 1e20],
    ['?', 'unclear'],
    ['two', 'unclear'],
    ['1e9', 'unclear'],
    ['0x10', 'unclear'],
    ['9'.repeat(400), 'unclear'],
    ['Infinity', 'unclear'],
    ['', undefined],
    [null, undefined],
    [{}, undefined],
  ])('hears the quantity %p as %p', (value, quantity) => {
    expect(quantityIn(slotWith(value), 'it')).toBe(quantity);
  });

  it.each<[unknown, number | string | undefined]>([
    [aMatch('second one', '2'), 2],
    [aMatch('newest', 'last'), 'last'],
    [aMatch('one before', 'previous'), 'previous'],
    [aMatch('following', 'next'), 'next'],
    [{ value: '3rd' }, 3],
    [{ value: '1st' }, 1],
    [{ value: '10.' }, 10],
    [{ value: '4' }, 4],
    [{ value: '0' }, undefined],
    [{ value: '-1' }, undefined],
    [{ value: '1.5' }, undefined],
    [{ value: 'umpteenth' }, undefined],
    [{ value: '?' }, undefined],
  ])('hears the position %j as %p', (slot, position) => {
    expect(positionIn({ it: slot }, 'it')).toBe(position);
  });

  it.each<[unknown, string | undefined]>([
    ['1234', '1234'],
    ['0042', '0042'],
    ['1 2 3 4', '1234'],
    ['12-34', '1234'],
    [1234, '1234'],
    ['?', undefined],
    ['one two', undefined],
    ['1'.repeat(13), undefined],
  ])('hears the code %p as %p', (value, code) => {
    expect(codeIn(slotWith(value), 'it')).toBe(code);
  });

  it.each<[string, string, string]>([
    ['2026-11-20', '2026-11-20', '2026-11-20'],
    ['2026-W47', '2026-11-16', '2026-11-22'],
    ['2026-W47-WE', '2026-11-21', '2026-11-22'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2026-SP', '2026-03-01', '2026-05-31'],
    ['2026-SU', '2026-06-01', '2026-08-31'],
    ['2026-FA', '2026-09-01', '2026-11-30'],
    ['2027-WI', '2027-12-01', '2028-02-29'],
  ])('hears the date %s as %s to %s', (date, from, to) => {
    expect(dayIn(slotWith(date), 'it')).toEqual({ from, to });
  });

  it.each([
    'PRESENT_REF',
    '2026-02-30',
    '2026-W60',
    '2026-13',
    '9999-WI',
    'tomorrow',
    '?',
    '2026-XX-20',
    '20XX',
  ])('hears no days in %p', (date) => {
    expect(dayIn(slotWith(date), 'it')).toBeUndefined();
  });
});
