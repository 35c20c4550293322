/** What Alexa calls our intents where it has a name of its own; null where it sends no intent at all. */
const NATIVE: Readonly<Record<string, string | null>> = {
  Cancel: 'AMAZON.CancelIntent',
  Help: 'AMAZON.HelpIntent',
  Launch: null,
  NavigateHome: 'AMAZON.NavigateHomeIntent',
  No: 'AMAZON.NoIntent',
  NoInput: null,
  NotUnderstood: 'AMAZON.FallbackIntent',
  Repeat: 'AMAZON.RepeatIntent',
  StartOver: 'AMAZON.StartOverIntent',
  Stop: 'AMAZON.StopIntent',
  Yes: 'AMAZON.YesIntent',
};

/** The intents that Amazon wants in every custom skill. */
export const REQUIRED_ON_ALEXA = ['Cancel', 'Help', 'NavigateHome', 'Stop'] as const;

/** Alexa hears these by itself and takes no sample utterances for them. */
const CLOSED: readonly string[] = ['AMAZON.FallbackIntent', 'AMAZON.NavigateHomeIntent'];

/** What Alexa calls an intent of ours: its own name for built-in ones, `ReorderIntent` for `Reorder`; null for none. */
export function alexaIntentName(intent: string): string | null {
  const native = NATIVE[intent];
  return native === undefined ? `${intent}Intent` : native;
}

/** Whether Alexa hears an intent by itself. */
export function isBuiltIn(intent: string): boolean {
  return intent in NATIVE;
}

/** Whether Alexa takes sample utterances for an intent. */
export function takesSamples(alexaName: string): boolean {
  return !CLOSED.includes(alexaName);
}
