import type { Models, SlotKind } from '../language/model.ts';

/** What the models say of a slot, and each platform's own way to fill it depends on. */
export interface SlotType {
  readonly name: string;
  readonly kind: SlotKind;
}

/** The slots of an intent, filled or not; none where nobody has heard of the intent. */
export type SlotTypes = (intent: string) => Readonly<Record<string, SlotType>>;

export function slotTypesIn({ intents, slots }: Pick<Models, 'intents' | 'slots'>): SlotTypes {
  const kinds = new Map(slots.map(({ name, kind }) => [name, kind]));
  const known = new Map(
    intents.map((intent) => {
      const types = Object.entries(intent.slots).map(([slot, name]): [string, SlotType] => [
        slot,
        { name, kind: kinds.get(name) ?? 'words' },
      ]);
      return [intent.name, Object.fromEntries(types)];
    }),
  );
  return (intent) => known.get(intent) ?? {};
}
