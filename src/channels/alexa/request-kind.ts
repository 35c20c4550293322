import type { Envelope } from './envelope.ts';

/** Somebody is talking to us, Amazon asks what we could do, or Amazon tells us something and wants no words back. */
export type RequestKind = 'talk' | 'can-fulfil' | 'notice';

/**
 * What kind of answer a request wants. Alexa adds types without notice: one we have never heard of is answered in words when it
 * is part of a conversation, and else acknowledged.
 */
export function requestKind({ session, type }: Envelope): RequestKind {
  const known = KINDS.get(type);
  if (known !== undefined) return known;
  return session === undefined || NOTICES.some((family) => type.startsWith(family)) ? 'notice' : 'talk';
}

const KINDS: ReadonlyMap<string, RequestKind> = new Map([
  ['LaunchRequest', 'talk'],
  ['IntentRequest', 'talk'],
  ['Connections.Response', 'talk'],
  ['SessionResumedRequest', 'talk'],
  ['Alexa.Presentation.APL.UserEvent', 'talk'],
  ['CanFulfillIntentRequest', 'can-fulfil'],
  ['SessionEndedRequest', 'notice'],
]);

/** Families of requests that Alexa accepts no speech in answer to. */
const NOTICES: readonly string[] = [
  'Alexa.',
  'AlexaHouseholdListEvent.',
  'AlexaSkillEvent.',
  'AudioPlayer.',
  'Messaging.',
  'PlaybackController.',
  'Reminders.',
  'System.',
];
