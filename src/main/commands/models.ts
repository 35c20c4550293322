import { Command } from 'commander';
import { join } from 'node:path';
import { buildModels, drift, PACKAGES_ROOT } from '../../language/build-models.ts';
import { checkModels } from '../../language/check-models.ts';
import { problemLine } from '../../language/models-error.ts';
import { readModels } from '../../language/read-models.ts';
import { readSkillManifest } from '../../language/skill-manifest.ts';
import { CommandError } from '../command-error.ts';

/** `sayso models`: the platforms' packages, made from what people can say. */
export const modelsCommand = (write: (text: string) => void): Command =>
  new Command('models')
    .description('What people can say: make the platform packages from models/, or check them.')
    .addCommand(
      new Command('build')
        .description('Write skill-package/ and action-package/ from models/.')
        .action(() => {
          const written = buildModels(readModels());
          write(
            written.length === 0 ? 'Nothing to do.\n' : written.map((path) => `wrote ${path}\n`).join(''),
          );
        }),
    )
    .addCommand(
      new Command('check')
        .description(
          'Find what the platforms would refuse, phrases in conflict, and packages that are out of date.',
        )
        .action(() => {
          const models = readModels();
          const manifest = readSkillManifest(join(PACKAGES_ROOT, 'skill-package', 'skill.json'));
          const problems = [
            ...checkModels(models, manifest).map(problemLine),
            ...drift(models).map((path) => `${path}: not what models/ says; run: npx sayso models build`),
          ];
          if (problems.length > 0) throw new CommandError(problems.join('\n'));
          write('The models are in order, and the packages are what they say.\n');
        }),
    );
