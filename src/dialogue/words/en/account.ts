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
    ? 'The link to your account has expired, so I need you to link it once more.'
    : 'For that I need to know who you are, so please link your account first.';
  return {
    speech: `${why} You'll find a card for it in the app on your phone, and then we'll go on from here.`,
    view: { kind: 'note', title: 'Link your account', text: `${why} Then we'll go on from here.` },
  };
}

/** Linking came to nothing: what goes without an account, so that it is no dead end. */
export function notLinked({ result }: Facts<'notLinked'>): Asked {
  const what =
    result === 'denied'
      ? "All right, your account isn't linked."
      : "Sorry, linking your account didn't work. You can try it again with “link my account”.";
  return {
    speech: `${what} I can still tell you what things cost and whether we have them. What would you like to know?`,
    reprompt: 'You can ask “how much is olive oil”, or say “link my account”. What would you like?',
    suggestions: ['Link my account', 'Do you have oat milk', 'Help'],
  };
}

/** How to reach somebody, said and shown. */
export function person({ email, phone }: Facts<'person'>, manner: Manner): Asked {
  const ways = [
    ...(phone === undefined ? [] : [`call ${tidy(phone)}`]),
    ...(email === undefined ? [] : [`write to ${tidy(email)}`]),
  ];
  if (ways.length === 0) {
    return thenAnythingElse(manner, "I'm sorry, I can't put you through, and I have no number for the shop.");
  }
  const rows = [
    ...(phone === undefined ? [] : [`Phone: ${tidy(phone)}`]),
    ...(email === undefined ? [] : [`E-mail: ${tidy(email)}`]),
  ];
  return thenAnythingElse(manner, `To talk to somebody, ${sayList('en-US', ways, 'or')}.`, {
    view: { kind: 'note', title: 'Talk to somebody', text: rows.join('\n') },
  });
}
