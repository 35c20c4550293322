import { expect, it } from '@jest/globals';
import { remembered } from '../../src/locales/remembered.ts';

it('makes a thing once a key', () => {
  const made: string[] = [];
  const make = remembered((key) => ({ nth: made.push(key) }));

  expect([make('a'), make('b'), make('a')]).toEqual([{ nth: 1 }, { nth: 2 }, { nth: 1 }]);
});

it('never keeps more than it may', () => {
  const made: string[] = [];
  const make = remembered((key) => made.push(key), 2);

  ['a', 'b', 'c', 'a'].forEach(make);

  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
