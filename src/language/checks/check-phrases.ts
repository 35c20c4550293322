import { LOCALES, type Locale } from '../../locales/locale.ts';
import { alexaIntentName, isBuiltIn } from '../alexa/intent-name.ts';
import type { IntentModel, Models, Phrase, Sample } from '../model.ts';
import type { ModelProblem } from '../models-error.ts';

/** What is wrong with the phrases themselves: words the platforms refuse, slots nobody declared, intents nobody can say. */
export function checkPhrases({ intents }: Models): readonly ModelProblem[] {
  return intents.flatMap((intent) =>
    LOCALES.flatMap((locale) => [
      ...checkIntent(intent, locale),
      ...intent.phrases[locale].flatMap(checkPhrase(intent)),
    ]),
  );
}

function checkIntent(intent: IntentModel, locale: Locale): readonly ModelProblem[] {
  const { at, name, phrases, slots } = intent;
  const problems: ModelProblem[] = [];
  const silent = alexaIntentName(name) === null || name === 'NotUnderstood';
  if (phrases[locale].length === 0 && !silent)
    problems.push({ at, message: `${name} cannot be said in ${locale}: add phrases` });
  if (isBuiltIn(name) && Object.keys(slots).length > 0) {
    problems.push({ at, message: `${name} is built in on Alexa, which gives it no slots: remove them` });
  }

  const heard = new Set(phrases[locale].flatMap(({ samples }) => samples).flatMap(slotsIn));
  const unheard = phrases[locale].length === 0 ? [] : Object.keys(slots).filter((slot) => !heard.has(slot));
  return [
    ...problems,
    ...unheard.map((slot) => ({ at, message: `${name}: no phrase in ${locale} has the slot {${slot}}` })),
    ...saidTwice(phrases[locale]),
  ];
}

function saidTwice(phrases: readonly Phrase[]): readonly ModelProblem[] {
  return phrases.flatMap(({ at, text }, index) => {
    const first = phrases.findIndex((other) => other.text === text);
    return first === index ? [] : [{ at, message: `"${text}" stands here twice` }];
  });
}

function checkPhrase({ slots }: IntentModel): (phrase: Phrase) => readonly ModelProblem[] {
  return ({ at, samples, text }) => {
    const faults = samples.flatMap((sample) => [
      ...wordFaults(sample),
      ...slotsIn(sample)
        .filter((slot) => !Object.hasOwn(slots, slot))
        .map((slot) => `has the slot {${slot}}, which the intent does not declare`),
      ...slotsIn(sample)
        .filter((slot, index, all) => all.indexOf(slot) !== index)
        .map((slot) => `has the slot {${slot}} twice in one sample`),
      ...(sample.text.length > LONGEST_SAMPLE ? [`makes a sample of over ${LONGEST_SAMPLE} characters`] : []),
    ]);
    return [...new Set(faults)].map((fault) => ({ at, message: `"${text}" ${fault}` }));
  };
}

const LONGEST_SAMPLE = 200;

const slotsIn = ({ pieces }: Sample) => pieces.flatMap((piece) => ('slot' in piece ? [piece.slot] : []));

/** Amazon: letters, spaces, possessive apostrophes, hyphens, and periods in abbreviations; numbers are spelled out. */
function wordFaults({ pieces }: Sample): readonly string[] {
  return pieces.flatMap((piece) => {
    if ('slot' in piece || /^[\p{L}\p{M}'_-]+$|^(\p{L}\.)+$/u.test(piece.word)) return [];
    const advice = /\d/.test(piece.word) ? 'spell numbers out' : 'leave punctuation out';
    return [`has "${piece.word}", which Alexa refuses in a sample: ${advice}`];
  });
}
