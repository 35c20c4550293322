import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { interactionModelOf } from './alexa/interaction-model.ts';
import { intentFiles } from './google/intent-files.ts';
import { sceneFiles } from './google/scene-files.ts';
import { settingsFiles } from './google/settings-files.ts';
import { typeFiles } from './google/type-files.ts';
import type { Models } from './model.ts';
import { readSkillManifest } from './skill-manifest.ts';

/** The folder that holds `models/`, `skill-package/` and `action-package/`. */
export const PACKAGES_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folders that hold nothing but what is generated. */
const GENERATED = ['skill-package/interactionModels/custom', 'action-package'] as const;

/** What the two platforms take, by file: generated from the models and from nothing else but the hand-written skill.json. */
export function packageFiles(models: Models, root = PACKAGES_ROOT): ReadonlyMap<string, string> {
  const skill = readSkillManifest(join(root, 'skill-package/skill.json'));
  const alexa = models.locales.map(
    (locale) =>
      [
        `skill-package/interactionModels/custom/${locale.locale}.json`,
        `${JSON.stringify(interactionModelOf(models, locale), null, 2)}\n`,
      ] as const,
  );
  const google = [
    ...settingsFiles(skill),
    ...sceneFiles(models),
    ...intentFiles(models),
    ...typeFiles(models),
  ].map(
    ([path, content]) =>
      [
        `action-package/${path}`,
        `${HEADER}${stringify(content, { aliasDuplicateObjects: false, lineWidth: 0 })}`,
      ] as const,
  );
  return new Map([...alexa, ...google]);
}

const HEADER = '# Generated from models/ by `npx sayso models build`.\n';

/** Writes both packages, removes what the models no longer say, and tells which files changed. */
export function buildModels(models: Models, root = PACKAGES_ROOT): readonly string[] {
  const files = packageFiles(models, root);
  const changed = drift(models, root);
  for (const path of changed) {
    const content = files.get(path);
    if (content === undefined) {
      rmSync(join(root, path));
      continue;
    }
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return changed;
}

/** The generated files that are missing, left over, or not what the models say today. */
export function drift(models: Models, root = PACKAGES_ROOT): readonly string[] {
  const wanted = packageFiles(models, root);
  const present = new Set(
    GENERATED.flatMap((folder) => filesIn(join(root, folder))).map((path) => slashed(root, path)),
  );
  const left = [...present].filter((path) => !wanted.has(path));
  const stale = [...wanted].filter(
    ([path, text]) => !present.has(path) || readFileSync(join(root, path), 'utf8') !== text,
  );
  return [...stale.map(([path]) => path), ...left].sort();
}

function slashed(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}

function filesIn(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
