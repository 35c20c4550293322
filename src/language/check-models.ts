import { checkConflicts } from './checks/check-conflicts.ts';
import { checkLimits } from './checks/check-limits.ts';
import { checkListing } from './checks/check-listing.ts';
import { checkLocales } from './checks/check-locales.ts';
import { checkPhrases } from './checks/check-phrases.ts';
import { checkSlots } from './checks/check-slots.ts';
import type { Models } from './model.ts';
import type { ModelProblem } from './models-error.ts';
import type { SkillManifest } from './skill-manifest.ts';

/** Everything in the models (and in the listing) that a platform would refuse, or that would send a sentence astray. */
export function checkModels(models: Models, skill?: SkillManifest): readonly ModelProblem[] {
  const missing = checkLocales(models);
  const problems = [
    ...missing,
    ...checkPhrases(models),
    ...checkSlots(models),
    ...checkConflicts(models),
    ...checkLimits(models),
  ];
  // The listing's phrases can be tried only on models that hold together.
  return skill === undefined || problems.length > 0 ? problems : checkListing(models, skill);
}
