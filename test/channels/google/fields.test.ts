import { describe, expect, it } from '@jest/globals';
import {
  fieldsAt,
  fieldsOf,
  listAt,
  numberAt,
  textAt,
  valueAt,
} from '../../../src/channels/google/fields.ts';

describe('a field of Google’s JSON', () => {
  it.each(['constructor', '__proto__', 'toString', 'valueOf'])(
    'is not what every object inherits: %s',
    (name) => {
      expect(valueAt({}, name)).toBeUndefined();
      expect(fieldsAt({}, name)).toEqual({});
    },
  );

  it.each([[undefined], [null], [[1]], ['text'], [7]])('is in no object when there is none: %j', (value) => {
    expect(fieldsOf(value)).toEqual({});
  });

  it('is empty when it is of another kind', () => {
    const fields = { list: [1], number: 7, object: { toString: 1, valueOf: 1 }, text: 'seven', yes: true };

    expect(['list', 'number', 'object', 'yes'].map((name) => textAt(fields, name))).toEqual(['', '', '', '']);
    expect(['list', 'object', 'text', 'yes'].map((name) => numberAt(fields, name))).toEqual([0, 0, 0, 0]);
    expect(['number', 'object', 'text', 'yes'].map((name) => listAt(fields, name))).toEqual([[], [], [], []]);
  });
});
