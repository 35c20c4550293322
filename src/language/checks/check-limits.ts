import { alexaIntentName, REQUIRED_ON_ALEXA } from '../alexa/intent-name.ts';
import { interactionModelOf } from '../alexa/interaction-model.ts';
import type { Models } from '../model.ts';
import type { ModelProblem } from '../models-error.ts';

const MOST_INTENTS = 250;
const MOST_BYTES = 1_500_000;

/** What the platforms find too much, too little, or named twice. */
export function checkLimits(models: Models): readonly ModelProblem[] {
  const names = models.intents.map(({ name }) => name);
  const everywhere = { file: 'models/intents', line: 1 };
  const missing = REQUIRED_ON_ALEXA.filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => ({
      at: everywhere,
      message: `${name} is missing: Amazon wants it in every skill`,
    })),
    ...twice(models.intents),
    ...twice(models.slots),
    ...(names.filter((name) => alexaIntentName(name) !== null).length > MOST_INTENTS
      ? [{ at: everywhere, message: `Alexa takes ${MOST_INTENTS} intents at most` }]
      : []),
    ...models.locales.flatMap((locale) => {
      const bytes = new TextEncoder().encode(JSON.stringify(interactionModelOf(models, locale))).length;
      if (bytes <= MOST_BYTES) return [];
      return [
        { at: locale.at, message: `the interaction model has ${bytes} bytes; Alexa takes ${MOST_BYTES}` },
      ];
    }),
  ];
}

function twice(models: readonly Pick<Models['intents'][number], 'at' | 'name'>[]): readonly ModelProblem[] {
  return models.flatMap(({ at, name }, index) => {
    const first = models.findIndex((other) => other.name.toLowerCase() === name.toLowerCase());
    return first === index
      ? []
      : [{ at, message: `"${name}" is described in ${models[first]?.at.file ?? ''} too` }];
  });
}
