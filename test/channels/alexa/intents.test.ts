import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { intentNamed } from '../../../src/channels/alexa/intents.ts';
import { alexaIntentName } from '../../../src/language/alexa/intent-name.ts';
import { aMatch } from '../../make/alexa-request.ts';

interface IntentModel {
  readonly intent: string;
  readonly slots?: Readonly<Record<string, string>>;
}

interface SlotModel {
  readonly slot: string;
  readonly kind: string;
}

const read = (folder: string): readonly unknown[] =>
  readdirSync(folder).map((file): unknown => parse(readFileSync(`${folder}/${file}`, 'utf8')));

const kinds = new Map((read('models/slots') as readonly SlotModel[]).map(({ kind, slot }) => [slot, kind]));
/** Something that Alexa would hear in a slot of each kind. */
const HEARD: Readonly<Record<string, object>> = {
  number: { value: '2' },
  date: { value: '2026-11-20' },
  digits: { value: '1234' },
  ids: aMatch('two', '2'),
  words: { value: 'tea' },
};

describe('intents (Alexa)', () => {
  const spoken = (read('models/intents') as readonly IntentModel[]).flatMap(({ intent, slots = {} }) => {
    const name = alexaIntentName(intent);
    return name === null ? [] : [[intent, name, slots] as const];
  });

  it.each(spoken)('hears all that models/ knows of %s', (intent, name, slots) => {
    const filled = Object.entries(slots).map(([slot, type]) => [slot, HEARD[kinds.get(type) ?? '']]);

    const heard = intentNamed(name, Object.fromEntries(filled) as Readonly<Record<string, unknown>>);

    expect(heard.name).toBe(intent);
    expect(Object.keys(heard).sort()).toEqual(['name', ...Object.keys(slots)].sort());
  });
});
