import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { packageFiles, PACKAGES_ROOT } from '../../src/language/build-models.ts';
import { readModels } from '../../src/language/read-models.ts';

/** The compiler's complaints about JSON that should satisfy one of Amazon's types. JSON imports widen literals; source does not. */
const complaintsAbout = (sources: readonly (readonly [type: string, json: string])[]) => {
  const texts = new Map(
    sources.map(([type, json], index) => [
      join(PACKAGES_ROOT, 'test/models', `checked-${index}.ts`),
      `import type { v1 } from 'ask-smapi-model';\nexport default ${json.trim()} satisfies v1.skill.${type};\n`,
    ]),
  );
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: ts.ScriptTarget.ES2023,
    types: [],
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (path) => texts.has(path) || disk.fileExists(path),
    readFile: (path) => texts.get(path) ?? disk.readFile(path),
    getSourceFile: (path, ...others) => {
      const text = texts.get(path);
      return text === undefined
        ? disk.getSourceFile(path, ...others)
        : ts.createSourceFile(path, text, others[0]);
    },
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

const MODEL = 'interactionModel.InteractionModelData';
const MANIFEST = 'Manifest.SkillManifestEnvelope';

describe("Amazon's own types", () => {
  const files = packageFiles(readModels());
  const alexa = [...files].filter(([path]) => path.startsWith('skill-package/'));
  const manifest = readFileSync(join(PACKAGES_ROOT, 'skill-package/skill.json'), 'utf8');
  const linking = readFileSync(join(PACKAGES_ROOT, 'skill-package/accountLinking.json'), 'utf8');

  it('take the interaction models, the manifest and the account linking', () => {
    expect(alexa).toHaveLength(2);
    expect(
      complaintsAbout([
        ...alexa.map(([, json]) => [MODEL, json] as const),
        [MANIFEST, manifest],
        ['accountLinking.AccountLinkingRequest', linking],
      ]),
    ).toEqual([]);
  });

  it('would refuse a model and a manifest that are wrong', () => {
    const [, model = ''] = alexa[0] ?? [];
    expect(
      complaintsAbout([
        [MANIFEST, manifest.replace('SKILL_ENABLED', 'SKILL_ADMIRED')],
        [MODEL, model.replace('"MEDIUM"', '"MEDIOCRE"')],
        [MODEL, model.replace('"invocationName"', '"invokationName"')],
      ]),
    ).toEqual([
      expect.stringContaining('SKILL_ADMIRED'),
      expect.stringContaining('MEDIOCRE'),
      expect.stringContaining('invokationName'),
    ]);
  });
});
