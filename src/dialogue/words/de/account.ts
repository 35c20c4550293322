import { sayList } from '../../../locales/say-list.ts';
import type { Asked, Told } from '../../reply.ts';
import type { TalkWords } from '../talk-words.ts';
import { tidy } from '../tidy.ts';
import type { Manner } from '../words.ts';
import { thenAnythingElse } from './then-anything-else.ts';

type Facts<K extends keyof TalkWords> = Parameters<TalkWords[K]>[0];

/** Why an account is needed, and where the card for it is (V1). */
export function linkCard({ expired }: Facts<'link'>): Told {
  const why = expired
    ? 'Die Verbindung zu deinem Konto ist abgelaufen, bitte verbinde es noch einmal.'
    : 'Dafür muss ich wissen, wer du bist. Bitte verbinde zuerst dein Konto.';
  return {
    speech: `${why} Eine Karte dafür findest du in der App auf deinem Handy, danach machen wir hier weiter.`,
    view: { kind: 'note', title: 'Konto verbinden', text: `${why} Danach machen wir hier weiter.` },
  };
}

/** Linking came to nothing: what goes without an account, so that it is no dead end. */
export function notLinked({ result }: Facts<'notLinked'>): Asked {
  const what =
    result === 'denied'
      ? 'Gut, dein Konto ist nicht verbunden.'
      : 'Das Verbinden hat leider nicht geklappt. Mit „Konto verbinden“ kannst du es noch einmal versuchen.';
  return {
    speech: `${what} Was etwas kostet und ob es da ist, kann ich dir trotzdem sagen. Was möchtest du wissen?`,
    reprompt: 'Frag zum Beispiel „was kostet Olivenöl“ oder sag „Konto verbinden“. Was möchtest du?',
    suggestions: ['Konto verbinden', 'Was kostet Hafermilch', 'Hilfe'],
  };
}

/** How to reach somebody, said and shown. */
export function person({ email, phone }: Facts<'person'>, manner: Manner): Asked {
  const ways = [
    ...(phone === undefined ? [] : [`telefonisch unter ${tidy(phone)}`]),
    ...(email === undefined ? [] : [`per E-Mail an ${tidy(email)}`]),
  ];
  if (ways.length === 0) {
    return thenAnythingElse(
      manner,
      'Verbinden kann ich dich leider nicht, und eine Nummer des Ladens habe ich nicht.',
    );
  }
  const rows = [
    ...(phone === undefined ? [] : [`Telefon: ${tidy(phone)}`]),
    ...(email === undefined ? [] : [`E-Mail: ${tidy(email)}`]),
  ];
  return thenAnythingElse(manner, `Du erreichst uns ${sayList('de-DE', ways, 'or')}.`, {
    view: { kind: 'note', title: 'Mit jemandem sprechen', text: rows.join('\n') },
  });
}
