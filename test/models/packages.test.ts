import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { buildModels, drift, packageFiles, PACKAGES_ROOT } from '../../src/language/build-models.ts';
import { checkModels } from '../../src/language/check-models.ts';
import { problemLine } from '../../src/language/models-error.ts';
import { readModels } from '../../src/language/read-models.ts';
import { readSkillManifest, type Listing, type SkillManifest } from '../../src/language/skill-manifest.ts';

const models = readModels();
const files = packageFiles(models);
const roots: string[] = [];

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

/** A place to build in, with the hand-written manifest and nothing generated. */
const aRoot = () => {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  roots.push(root);
  mkdirSync(join(root, 'skill-package'));
  cpSync(join(PACKAGES_ROOT, 'skill-package/skill.json'), join(root, 'skill-package/skill.json'));
  return root;
};

describe('the packages in the repository', () => {
  it('say what the models say: if not, run `npx sayso models build`', () => {
    expect(drift(models)).toEqual([]);
  });
});

describe('building the packages', () => {
  it('writes every file once, and then has nothing left to do', () => {
    const root = aRoot();
    expect(buildModels(models, root)).toEqual([...files.keys()].sort());
    expect(buildModels(models, root)).toEqual([]);
    expect(drift(models, root)).toEqual([]);
  });

  it('notices a file that was changed, lost or left over, and puts that right', () => {
    const root = aRoot();
    buildModels(models, root);
    writeFileSync(join(root, 'action-package/custom/intents/Stop.yaml'), 'by hand');
    rmSync(join(root, 'skill-package/interactionModels/custom/de-DE.json'));
    writeFileSync(join(root, 'action-package/custom/intents/Forgotten.yaml'), 'of old');

    const wrong = [
      'action-package/custom/intents/Forgotten.yaml',
      'action-package/custom/intents/Stop.yaml',
      'skill-package/interactionModels/custom/de-DE.json',
    ];
    expect(drift(models, root)).toEqual(wrong);
    expect(buildModels(models, root)).toEqual(wrong);
    expect(drift(models, root)).toEqual([]);
    expect(existsSync(join(root, 'action-package/custom/intents/Forgotten.yaml'))).toBe(false);
  });
});

describe('the Actions project', () => {
  const read = (path: string): unknown => parse(files.get(`action-package/${path}`) ?? '');

  it('is all readable YAML', () => {
    const paths = [...files.keys()].filter((path) => path.endsWith('.yaml'));
    expect(paths.length).toBeGreaterThan(100);
    for (const path of paths) expect(parse(files.get(path) ?? '')).toBeInstanceOf(Object);
  });

  it('sends every intent, silence and what it did not understand to one handler', () => {
    const handler = { webhookHandler: 'converse' };
    const ours = models.intents
      .map(({ name }) => name)
      .filter((name) => !['Launch', 'NoInput', 'NotUnderstood'].includes(name));
    expect(read('custom/scenes/Shop.yaml')).toEqual({
      intentEvents: [
        ...ours.map((intent) => ({ handler, intent })),
        { handler, intent: 'actions.intent.NO_INPUT_1' },
        { handler, intent: 'actions.intent.NO_INPUT_2' },
        {
          handler,
          intent: 'actions.intent.NO_INPUT_FINAL',
          transitionToScene: 'actions.scene.END_CONVERSATION',
        },
        { handler, intent: 'actions.intent.NO_MATCH_1' },
        { handler, intent: 'actions.intent.NO_MATCH_2' },
        {
          handler,
          intent: 'actions.intent.NO_MATCH_FINAL',
          transitionToScene: 'actions.scene.END_CONVERSATION',
        },
      ],
    });
    expect(read('webhooks/ActionsOnGoogleFulfillment.yaml')).toMatchObject({
      handlers: [{ name: 'converse' }],
    });
  });

  it('begins with the shop', () => {
    expect(read('custom/global/actions.intent.MAIN.yaml')).toEqual({
      handler: { webhookHandler: 'converse' },
      transitionToScene: 'Shop',
    });
  });

  it('annotates the slots of a training phrase', () => {
    expect(read('custom/intents/ChangeQuantity.yaml')).toMatchObject({
      parameters: [
        { name: 'item', type: { name: 'item' } },
        { name: 'quantity', type: { name: 'actions.type.Number' } },
      ],
      trainingPhrases: expect.arrayContaining([
        expect.stringMatching(/^change \(\$item '[^']+' auto=false\) to \(\$quantity '[^']+' auto=false\)$/),
      ]),
    });
  });

  it('takes items that it has never heard of', () => {
    expect(read('custom/types/item.yaml')).toMatchObject({ synonym: { acceptUnknownValues: true } });
    expect(read('custom/types/unit.yaml')).not.toMatchObject({ synonym: { acceptUnknownValues: true } });
  });

  it('has German phrases where German files belong', () => {
    expect(read('custom/intents/de/Stop.yaml')).toEqual({
      trainingPhrases: expect.arrayContaining(['tschüss']),
    });
    expect(read('settings/de/settings.yaml')).toMatchObject({
      localizedSettings: { displayName: 'Corner Market' },
    });
  });
});

describe('P10 the listing', () => {
  const skill = readSkillManifest(join(PACKAGES_ROOT, 'skill-package/skill.json'));

  const english = listingOf(skill, 'en-US');

  it('has example phrases that work word for word', () => {
    expect(checkModels(models, skill).map(problemLine)).toEqual([]);
  });

  it.each([
    ['Alexa, ask corner market to do my laundry', 'does not work word for word'],
    ['reorder coffee', 'does not work word for word'],
  ])('is told of an example that does not: %p', (phrase, message) => {
    const [first = '', second = ''] = english.examplePhrases;
    const listing = { ...english, examplePhrases: [first, second, phrase] };
    const changed = { ...skill, locales: { ...skill.locales, 'en-US': listing } };
    expect(checkModels(models, changed).map(problemLine)).toEqual([expect.stringContaining(message)]);
  });
});

function listingOf({ locales }: SkillManifest, locale: string): Listing {
  const listing = locales[locale];
  if (listing === undefined) throw new Error(`no listing in ${locale}`);
  return listing;
}
