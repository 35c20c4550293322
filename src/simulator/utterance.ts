/** What somebody said, as a platform's own understanding of language would tell it. */
export interface Utterance {
  /** By its name in the conversation: 'Reorder', 'Yes', 'NotUnderstood', 'NoInput', 'Launch'. */
  readonly intent: string;
  readonly slots: Slots;
  readonly text: string;
  /** Whose voice was recognised, where the device knows voices. */
  readonly voice?: string;
}

export type Slots = Readonly<Record<string, HeardSlot>>;

export interface HeardSlot {
  readonly heard: string;
  /** Which entry of the slot's type was meant, if it is one of those that the models list. */
  readonly id?: string;
  /** What a built-in type makes of it: a number, a date (ISO 8601). */
  readonly value?: string | number;
}
