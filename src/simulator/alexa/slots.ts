import type { SlotType } from '../slot-types.ts';
import type { HeardSlot, Slots } from '../utterance.ts';

/** A slot as Alexa sends it; one that was not filled has a name and nothing else. */
export interface AlexaSlot {
  readonly name: string;
  readonly value?: string;
  readonly resolutions?: Resolutions;
  readonly confirmationStatus: 'NONE';
  readonly source?: 'USER';
  readonly slotValue?: {
    readonly type: 'Simple';
    readonly value: string;
    readonly resolutions?: Resolutions;
  };
}

interface Resolutions {
  readonly resolutionsPerAuthority: readonly {
    readonly authority: string;
    readonly status: { readonly code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH' };
    readonly values?: readonly { readonly value: { readonly name: string; readonly id: string } }[];
  }[];
}

/** The slots of an intent: all that its model has, and what was heard in them. */
export function alexaSlots(
  slots: Slots,
  types: Readonly<Record<string, SlotType>>,
  skillId: string,
): Readonly<Record<string, AlexaSlot>> {
  const names = [...new Set([...Object.keys(types), ...Object.keys(slots)])];
  return Object.fromEntries(
    names.map((name) => [
      name,
      alexaSlot(name, slots[name], types[name] ?? { name, kind: 'words' }, skillId),
    ]),
  );
}

function alexaSlot(name: string, heard: HeardSlot | undefined, type: SlotType, skillId: string): AlexaSlot {
  if (heard === undefined) return { name, confirmationStatus: 'NONE' };
  const value = valueOf(heard, type);
  const resolutions = type.kind in BUILT_IN ? {} : { resolutions: resolved(heard, type, skillId) };
  return {
    name,
    value,
    ...resolutions,
    confirmationStatus: 'NONE',
    source: 'USER',
    slotValue: { type: 'Simple', value, ...resolutions },
  };
}

/** Of its own types Alexa sends what it made of the words, or what it sends when it could make nothing of them. */
function valueOf({ heard, value }: HeardSlot, { kind }: SlotType): string {
  switch (kind) {
    case 'number':
    case 'digits':
      return String(value ?? '?');
    case 'date':
      return String(value ?? heard);
    case 'ids':
    case 'words':
      return heard;
  }
}

/** The kinds that are types of Alexa's own; the others are ours, and it looks the words up in them. */
const BUILT_IN = { number: true, digits: true, date: true };

function resolved({ heard, id, value }: HeardSlot, type: SlotType, skillId: string): Resolutions {
  const authority = `amzn1.er-authority.echo-sdk.${skillId}.${type.name}`;
  if (id === undefined) {
    return { resolutionsPerAuthority: [{ authority, status: { code: 'ER_SUCCESS_NO_MATCH' } }] };
  }
  const values = [{ value: { name: String(value ?? heard), id } }];
  return { resolutionsPerAuthority: [{ authority, status: { code: 'ER_SUCCESS_MATCH' }, values }] };
}
