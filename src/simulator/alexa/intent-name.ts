/** What Alexa calls an intent of ours: its own built-ins where it has them, else the name with "Intent" after it. */
export const intentName = (intent: string): string => BUILT_IN.get(intent) ?? `${intent}Intent`;

const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ['Cancel', 'AMAZON.CancelIntent'],
  ['Help', 'AMAZON.HelpIntent'],
  ['NavigateHome', 'AMAZON.NavigateHomeIntent'],
  ['No', 'AMAZON.NoIntent'],
  ['NotUnderstood', 'AMAZON.FallbackIntent'],
  ['Repeat', 'AMAZON.RepeatIntent'],
  ['StartOver', 'AMAZON.StartOverIntent'],
  ['Stop', 'AMAZON.StopIntent'],
  ['Yes', 'AMAZON.YesIntent'],
]);
