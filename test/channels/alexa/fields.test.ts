import { describe, expect, it } from '@jest/globals';
import { fieldsAt, fieldsOf, idAt, listAt, textAt, valueAt } from '../../../src/channels/alexa/fields.ts';

describe('fields', () => {
  it('are those of an object, and none of anything else', () => {
    expect(fieldsOf({ a: 1 })).toEqual({ a: 1 });
    expect([null, undefined, 7, 'text', [1], true].map(fieldsOf)).toEqual([{}, {}, {}, {}, {}, {}]);
    expect(fieldsAt({ a: { b: 1 } }, 'a')).toEqual({ b: 1 });
    expect(fieldsAt({}, 'a')).toEqual({});
  });

  it('are never inherited', () => {
    const heir = fieldsOf(Object.create({ text: 'inherited', list: [1] }));

    expect(textAt(heir, 'text')).toBeUndefined();
    expect(listAt(heir, 'list')).toEqual([]);
    expect(valueAt({}, 'constructor')).toBeUndefined();
    expect(valueAt({}, '__proto__')).toBeUndefined();
  });

  it('are texts only when they say something', () => {
    expect(textAt({ a: 'x' }, 'a')).toBe('x');
    expect(['', 7, null, {}].map((a) => textAt({ a }, 'a'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are ids only when they are as long and as plain as ids are', () => {
    expect(idAt({ a: 'i'.repeat(512) }, 'a')).toHaveLength(512);
    const none = ['', 7, 'i'.repeat(513), 'a\u0000b', 'a\nb', 'é', '\ud800'];
    expect(none.flatMap((a) => idAt({ a }, 'a') ?? [])).toEqual([]);
  });
});
