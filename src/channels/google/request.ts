import { nearestLocale, type Locale } from '../../locales/locale.ts';
import { fieldsAt, fieldsOf, listAt, numberAt, textAt, valueAt, type Fields } from './fields.ts';
import { project } from './project.ts';

/** What we need of Google's request. Real ones lack much that the SDK's types promise: only the session is certain. */
export interface GoogleRequest {
  readonly handler: string;
  readonly intent: string;
  readonly params: Fields;
  readonly scene: string;
  readonly slots: Fields;
  readonly session: string;
  /** How many turns this session has had: we count, since Google names no request. */
  readonly turn: number;
  /** What the linking scene left in the session: it stays there until it is taken away. */
  readonly linkingLeft: unknown;
  readonly linked: boolean;
  /** This user has talked to us before, in this session or another. */
  readonly seenBefore: boolean;
  readonly locale: Locale;
  readonly screen: boolean;
}

/** Google's session ids have about a hundred characters, all of them plain. */
const ID = /^[\x20-\x7e]{1,512}$/;

/** A request out of any JSON; `undefined` when it names no session: everybody without one would share a conversation. */
export function requestIn(body: unknown): GoogleRequest | undefined {
  const whole = fieldsOf(body);
  const intent = fieldsAt(whole, 'intent');
  const scene = fieldsAt(whole, 'scene');
  const session = fieldsAt(whole, 'session');
  const user = fieldsAt(whole, 'user');
  const kept = fieldsAt(session, 'params');
  const id = textAt(session, 'id');
  if (!ID.test(id)) return undefined;

  return {
    handler: textAt(fieldsAt(whole, 'handler'), 'name'),
    intent: textAt(intent, 'name'),
    params: fieldsAt(intent, 'params'),
    scene: textAt(scene, 'name'),
    slots: fieldsAt(scene, 'slots'),
    session: id,
    turn: turnIn(kept),
    linkingLeft: valueAt(kept, project.linkingSlot),
    linked: textAt(user, 'accountLinkingStatus') === 'LINKED',
    seenBefore: textAt(user, 'lastSeenTime') !== '',
    locale: nearestLocale(textAt(user, 'locale') || textAt(session, 'languageCode')),
    screen: listAt(fieldsAt(whole, 'device'), 'capabilities').includes('RICH_RESPONSE'),
  };
}

/** The count that our last answer sent along. Anything else starts again, as a new session would. */
function turnIn(kept: Fields): number {
  const turn = numberAt(kept, 'turn');
  return Number.isSafeInteger(turn) && turn > 0 ? turn : 0;
}
