import { describe, expect, it } from '@jest/globals';
import { checkModels } from '../../src/language/check-models.ts';
import { problemLine } from '../../src/language/models-error.ts';
import type { Models } from '../../src/language/model.ts';
import { readModels } from '../../src/language/read-models.ts';
import { aLocale, anIntent, aSlot, everywhere, someModels } from './a-model.ts';

const saying = (models: Models) => [...new Set(checkModels(models).map(problemLine))].join('\n');

const withItem = { slots: [aSlot('item')] };

describe('models that a platform would refuse', () => {
  it('are none when they hold together', () => {
    expect(checkModels(someModels())).toEqual([]);
  });

  it.each([
    [
      'digits in a phrase',
      anIntent('Reorder', ['order 2 more']),
      '"2", which Alexa refuses in a sample: spell numbers out',
    ],
    [
      'punctuation in a phrase',
      anIntent('Reorder', ['order, please']),
      '"order,", which Alexa refuses in a sample: leave punctuation out',
    ],
    [
      'a slot nobody declared',
      anIntent('Reorder', ['order {thing}']),
      'has the slot {thing}, which the intent does not declare',
    ],
    ['an intent without phrases', anIntent('Reorder', []), 'Reorder cannot be said in en-US: add phrases'],
    ['the same line twice', anIntent('Reorder', ['order', 'order']), '"order" stands here twice'],
    [
      'a very long phrase',
      anIntent('Reorder', ['again '.repeat(40).trim()]),
      'makes a sample of over 200 characters',
    ],
    [
      'slots on a built-in',
      anIntent('Repeat', ['again {item}'], { item: 'item' }),
      'Repeat is built in on Alexa',
    ],
    [
      'a slot of no type',
      anIntent('Reorder', ['order {item}'], { item: 'thing' }),
      '{item} is of type "thing", which models/slots does not describe',
    ],
  ])('are told of %s', (_, intent, message) => {
    expect(saying(someModels({}, [intent]))).toContain(message);
  });

  it('are told of a slot that no phrase can fill', () => {
    const intent = anIntent('Reorder', ['reorder'], { item: 'item' });
    expect(saying(someModels(withItem, [intent]))).toContain(
      'Reorder: no phrase in de-DE has the slot {item}',
    );
  });

  it('are told of a slot that stands twice in a sample', () => {
    const intent = anIntent('Reorder', ['{item} and {item}'], { item: 'item' });
    expect(saying(someModels(withItem, [intent]))).toContain('has the slot {item} twice in one sample');
  });

  it('are told of a required intent that is missing', () => {
    expect(saying(someModels({ intents: [anIntent('Help', ['help'])] }))).toContain('Stop is missing');
  });

  it('are told of an intent described twice', () => {
    const twice = [anIntent('Reorder', ['again']), anIntent('Reorder', ['once more'])];
    expect(saying(someModels({}, twice))).toContain('"Reorder" is described in');
  });

  it('are told of a locale that is missing', () => {
    const models = someModels({ locales: [aLocale('en-US')] });
    expect(saying(models)).toContain('models/locales/de-DE.yaml:1 is missing');
  });

  it.each([
    ['corner', 'is of two words or more'],
    ['Corner Market', 'may have lower-case letters'],
    ['market 24', 'may have lower-case letters'],
    ['open market', 'may not have "open" in it'],
    ['alexa market', 'may not have "alexa" in it'],
  ])('are told of the invocation name %p', (invocation, message) => {
    const models = someModels({ locales: [aLocale('en-US', { invocation }), aLocale('de-DE')] });
    expect(saying(models)).toContain(message);
  });
});

describe('slot types that a platform would refuse', () => {
  const using = (changes: Parameters<typeof aSlot>[1]) =>
    someModels({ slots: [aSlot('item', changes)] }, [
      anIntent('Reorder', ['order {item}'], { item: 'item' }),
    ]);

  it.each([
    ['no words', { seeds: everywhere() }, 'item: has no words in en-US'],
    [
      'a value that cannot be said',
      { values: [{ id: 'tea', words: everywhere() }] },
      'item: "tea" cannot be said in de-DE',
    ],
    [
      'strange characters',
      { seeds: everywhere('coffee (dark)') },
      'has characters that Alexa refuses in a value',
    ],
    ['a very long value', { seeds: everywhere('x'.repeat(141)) }, 'is over 140 characters'],
    [
      'a word of two values',
      {
        values: [
          { id: 'a', words: everywhere('big') },
          { id: 'b', words: everywhere('Big') },
        ],
      },
      '"Big" stands in en-US for "a" and again for "b"',
    ],
  ])('are told of %s', (_, changes, message) => {
    expect(saying(using(changes))).toContain(message);
  });

  it('are told of a type that no intent uses', () => {
    expect(saying(someModels(withItem))).toContain('no intent uses "item"');
  });
});

describe('sentences that two intents claim', () => {
  const sizes = aSlot('size', {
    kind: 'ids',
    seeds: everywhere(),
    values: [{ id: 'large', words: everywhere('big', 'large') }],
  });
  const looks = aSlot('look', {
    kind: 'ids',
    seeds: everywhere(),
    values: [{ id: 'large', words: everywhere('big') }],
  });
  const colours = aSlot('colour', {
    kind: 'ids',
    seeds: everywhere(),
    values: [{ id: 'red', words: everywhere('red') }],
  });
  const slots = [aSlot('item'), aSlot('address'), sizes, looks, colours];
  const claiming = (one: string, other: string, slotTypes: readonly [string?, string?] = []) => {
    const [type, otherType] = slotTypes;
    return saying(
      someModels({ slots }, [
        anIntent('Reorder', [`order ${one}`], type === undefined ? {} : { x: type }),
        anIntent('AddToCart', [`order ${other}`], otherType === undefined ? {} : { x: otherType }),
      ]),
    );
  };

  it('are told when they are the same', () => {
    expect(claiming('again', 'again')).toContain(
      '"order again" is claimed by Reorder (models/intents/Reorder.yaml:1) too: keep it in one of them',
    );
  });

  it.each([
    ['item', 'item', true],
    ['item', 'address', true],
    ['size', 'look', true],
    ['size', 'colour', false],
    ['size', 'item', false],
  ])('differ only in a slot of %s and one of %s: told is %p', (one, other, told) => {
    expect(claiming('{x}', '{x}', [one, other]).includes('is claimed by')).toBe(told);
  });

  it('may differ in a word', () => {
    expect(claiming('again', 'anew')).not.toContain('claimed');
  });
});

describe('our own models', () => {
  it('would be refused by nobody', () => {
    expect(checkModels(readModels()).map(problemLine)).toEqual([]);
  });
});
