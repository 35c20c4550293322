import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ModelsError } from '../../src/language/models-error.ts';
import { readModels } from '../../src/language/read-models.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const aFolder = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'models-'));
  folders.push(folder);
  for (const room of ['intents', 'locales', 'slots']) mkdirSync(join(folder, room));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
};

const reading = (files: Readonly<Record<string, string>>) => {
  const folder = aFolder(files);
  return () => readModels(folder);
};

describe('models that cannot be read', () => {
  it('are a ModelsError that carries every problem', () => {
    const read = reading({ 'intents/a.yaml': 'intent: reorder\n', 'slots/b.yaml': 'slot: 3\n' });
    expect(read).toThrow(ModelsError);
    expect(read).toThrow(/^models\/intents\/a\.yaml:1 intent: is a name like "AddToCart"$/m);
    expect(read).toThrow(/^models\/slots\/b\.yaml:1 slot: /m);
  });

  it.each([
    [
      'a bracket that does not close',
      'intents/reorder.yaml',
      'intent: Reorder\nphrases:\n  en-US:\n    - reorder\n    - order (it|that\n',
      /^models\/intents\/reorder\.yaml:5 "order \(it\|that" has a bracket that does not close$/m,
    ],
    [
      'an unknown kind',
      'slots/b.yaml',
      '# a comment\nslot: unit\nkind: list\n',
      /^models\/slots\/b\.yaml:3 kind: /m,
    ],
    [
      'no YAML at all',
      'intents/a.yaml',
      'intent: Reorder\nphrases: [unclosed\n',
      /^models\/intents\/a\.yaml:\d+ /m,
    ],
    [
      'a misspelled key',
      'intents/a.yaml',
      'intent: Reorder\nphrasse:\n  en-US: [reorder]\n',
      /^models\/intents\/a\.yaml:1 the file: .*phrasse/m,
    ],
    [
      'a language that the shop does not speak',
      'intents/a.yaml',
      'intent: Reorder\nphrases:\n  fr-FR: [encore]\n',
      /^models\/intents\/a\.yaml:3 phrases/m,
    ],
  ])('are named by file and line: %s', (_, path, text, message) => {
    expect(reading({ [path]: text })).toThrow(message);
  });
});

describe('our own models', () => {
  it('can be read', () => {
    const { intents, locales, slots } = readModels();
    expect(intents.length).toBeGreaterThan(30);
    expect(locales.map(({ locale }) => locale)).toEqual(['de-DE', 'en-US']);
    expect(slots.map(({ name }) => name)).toContain('item');
  });

  it('know where each phrase stands', () => {
    const stop = readModels().intents.find(({ name }) => name === 'Stop');
    expect(stop?.phrases['en-US'][0]).toMatchObject({
      at: { file: 'models/intents/stop.yaml', line: 5 },
      text: 'stop',
    });
  });
});
