import { describe, expect, it } from '@jest/globals';
import type { IntentModel, SlotModel } from '../../src/language/model.ts';
import { slotTypesIn } from '../../src/simulator/slot-types.ts';

const at = { file: 'test.yaml', line: 1 };
const none = { 'en-US': [], 'de-DE': [] };
const anIntent = (name: string, slots: IntentModel['slots']): IntentModel => ({
  name,
  at,
  slots,
  phrases: none,
});
const aSlot = (name: string, kind: SlotModel['kind']): SlotModel => ({
  name,
  at,
  kind,
  measures: none,
  seeds: none,
  values: [],
});

describe('the slot types of the models', () => {
  const typesOf = slotTypesIn({
    intents: [anIntent('Reorder', { item: 'item', item2: 'item', day: 'day' }), anIntent('Yes', {})],
    slots: [aSlot('item', 'words'), aSlot('day', 'date')],
  });

  it('are known by intent and slot', () => {
    const item = { name: 'item', kind: 'words' };
    expect(typesOf('Reorder')).toEqual({ item, item2: item, day: { name: 'day', kind: 'date' } });
    expect(typesOf('Yes')).toEqual({});
  });

  it('are none for an intent that nobody has heard of', () => {
    expect(typesOf('constructor')).toEqual({});
  });
});
