import { LOCALES } from '../../locales/locale.ts';
import type { Models } from '../model.ts';
import type { ModelProblem } from '../models-error.ts';
import type { SkillManifest } from '../skill-manifest.ts';
import { understandWith } from '../understand.ts';

const at = { file: 'skill-package/skill.json', line: 1 };

/** What is wrong with the listing: a locale without one, or example phrases that do not work word for word. */
export function checkListing(models: Models, skill: SkillManifest): readonly ModelProblem[] {
  const understand = understandWith(models);
  return LOCALES.flatMap((locale) => {
    const listing = skill.locales[locale];
    if (listing === undefined) return [{ at, message: `lists nothing for ${locale}` }];

    const heard = listing.examplePhrases.map((phrase) => ({
      phrase,
      ...understand(locale, phrase, ANY_DAY),
    }));
    const [first] = heard;
    return [
      ...(heard.length === 3 ? [] : [{ at, message: `${locale}: Amazon wants three example phrases` }]),
      ...(first?.intent === 'Launch'
        ? []
        : [{ at, message: `${locale}: the first example phrase must open the shop` }]),
      ...heard
        .filter(({ intent, phrase, runnersUp, score }) => {
          const works = intent === 'Launch' || score > (runnersUp[0]?.score ?? 0) + CLEARLY;
          return !works || !/^alexa, /i.test(phrase) || score < WORD_FOR_WORD(intent);
        })
        .map(({ intent, phrase }) => ({
          at,
          message: `${locale}: "${phrase}" does not work word for word (it is heard as ${intent})`,
        })),
    ];
  });
}

const ANY_DAY = '2026-01-05';

const CLEARLY = 1;

/** What is left out costs more than this, as does an item that nobody knows. */
const WORD_FOR_WORD = (intent: string) => (intent === 'Launch' ? 0 : 8);
