import { LOCALES, type Locale } from '../../locales/locale.ts';
import type { Models, Place, Sample, SlotModel } from '../model.ts';
import type { ModelProblem } from '../models-error.ts';

/** Sentences that two intents claim: the same words, or words that differ only in slots that take the same things. */
export function checkConflicts(models: Models): readonly ModelProblem[] {
  const slotOf = new Map(models.slots.map((slot) => [slot.name, slot]));
  return LOCALES.flatMap((locale) => {
    const byShape = new Map<string, Claim[]>();
    return claims(models, locale).flatMap((claim) => {
      const before = byShape.get(claim.shape) ?? [];
      byShape.set(claim.shape, [...before, claim]);
      const rival = before.find((other) => collide(claim, other, slotOf, locale));
      return rival === undefined ? [] : [problemOf(claim, rival)];
    });
  });
}

/** A sample that an intent lays claim to; its shape is what remains when every slot is an empty place. */
interface Claim {
  readonly at: Place;
  readonly intent: string;
  readonly sample: Sample;
  readonly shape: string;
  readonly types: readonly string[];
}

function claims({ intents }: Models, locale: Locale): readonly Claim[] {
  return intents.flatMap(({ name, phrases, slots }) =>
    phrases[locale].flatMap(({ at, samples }) =>
      samples.map((sample) => ({
        at,
        intent: name,
        sample,
        shape: sample.pieces.map((piece) => ('slot' in piece ? '{}' : piece.word.toLowerCase())).join(' '),
        types: sample.pieces.flatMap((piece) => ('slot' in piece ? [slots[piece.slot] ?? ''] : [])),
      })),
    ),
  );
}

function collide(a: Claim, b: Claim, slotOf: ReadonlyMap<string, SlotModel>, locale: Locale): boolean {
  return (
    a.intent !== b.intent &&
    a.types.every((type, place) => overlap(type, b.types[place] ?? '', slotOf, locale))
  );
}

/** A type that knows its values wins over one that takes any words, so the two do not collide. */
function overlap(a: string, b: string, slotOf: ReadonlyMap<string, SlotModel>, locale: Locale): boolean {
  if (a === b) return true;
  const [one, other] = [slotOf.get(a), slotOf.get(b)];
  if (one?.kind !== other?.kind || one === undefined || other === undefined) return false;
  if (one.kind === 'words') return true;

  const words = new Set(wordsOf(one, locale));
  return wordsOf(other, locale).some((word) => words.has(word));
}

const wordsOf = ({ values }: SlotModel, locale: Locale) =>
  values.flatMap(({ words }) => words[locale].map((word) => word.toLowerCase()));

function problemOf(claim: Claim, rival: Claim): ModelProblem {
  const where = `${rival.intent} (${rival.at.file}:${rival.at.line})`;
  const said = claim.sample.text === rival.sample.text ? '' : ` as "${rival.sample.text}"`;
  return {
    at: claim.at,
    message: `"${claim.sample.text}" is claimed by ${where}${said} too: keep it in one of them`,
  };
}
