import { listAt, recordAt, textAt, type Json } from '../json.ts';
import type { View } from '../outcome.ts';
import { plainSpeech } from '../plain-speech.ts';
import { googleView } from './view.ts';

/** What a Google device takes from a webhook's answer. */
export interface GoogleAnswer {
  readonly speech: string;
  readonly view: View | null;
  /** The scene that the conversation goes to, if it leaves this one. */
  readonly next: string | undefined;
  /** What Google is to keep: for this session, for this user, for this home. A null takes a value away. */
  readonly sessionParams: Json;
  readonly userParams: Json;
  readonly homeParams: Json;
  readonly typeOverrides: readonly unknown[];
  readonly languageCode: string | undefined;
}

export function googleAnswer(body: Json, screen: boolean): GoogleAnswer {
  const prompt = recordAt(body, 'prompt');
  const typeOverrides = listAt(body, 'session', 'typeOverrides');
  const spoken = ['firstSimple', 'lastSimple'].map((simple) =>
    plainSpeech(textAt(prompt, simple, 'speech') ?? textAt(prompt, simple, 'text') ?? ''),
  );
  return {
    speech: spoken.filter((each) => each !== '').join(' '),
    view: screen ? googleView(prompt, typeOverrides) : null,
    next: textAt(body, 'scene', 'next', 'name'),
    sessionParams: recordAt(body, 'session', 'params'),
    userParams: recordAt(body, 'user', 'params'),
    homeParams: recordAt(body, 'home', 'params'),
    typeOverrides,
    languageCode: textAt(body, 'expected', 'languageCode'),
  };
}

/** What is kept after an answer: values are added and replaced, and a null takes one away. */
export const merged = (kept: Json, changes: Json): Json =>
  Object.fromEntries(Object.entries({ ...kept, ...changes }).filter(([, value]) => value !== null));
