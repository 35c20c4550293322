import { later } from '../commerce/instant.ts';
import { ShopError } from '../commerce/shop-error.ts';
import { before } from './clock.ts';
import type { Ports, Tools } from './ports.ts';
import type { Answer } from './answer.ts';
import { tell, type Reply } from './reply.ts';
import { route } from './route.ts';
import { afterHangingUp, fresh, settled, type Session } from './session.ts';
import type { Account, Heard, Turn } from './turn.ts';
import { afterUnsettled } from './unsettled.ts';
import { keepUntold, withUntold } from './untold.ts';
import type { Words } from './words/words.ts';

/** All a channel ever calls: this was heard, so what do we say? Never rejects, and answers before the deadline (P4). */
export type Converse = (heard: Heard) => Promise<Reply>;

/** How often a turn is conversed again when others saved the same conversation first. */
const MOST_RACES = 8;

/** What a platform needs to carry our answer home. */
const CARRYING_MS = 250;

/**
 * Recalls the conversation, answers, remembers. A turn happens once: delivered again it gets the same answer, and a
 * turn that fails earns an apology and is not remembered.
 */
export const converseWith =
  (ports: Ports): Converse =>
  async (heard) => {
    // Once we have apologised for being slow, an answer that nobody heard must not be remembered.
    const patience = { over: false };
    const answer = answerOnce(heard, ports, patience);
    const reply = await before(ports.clock, later(heard.deadline, -CARRYING_MS), answer);
    if (reply !== undefined) return reply;
    patience.over = true;
    return tell(wordsOf(heard, fresh, ports).talk.slow());
  };

interface Patience {
  over: boolean;
}

async function answerOnce(heard: Heard, ports: Ports, patience: Patience): Promise<Reply> {
  try {
    for (let race = 0; race < MOST_RACES; race += 1) {
      const reply = await raced(heard, ports, patience);
      if (reply !== undefined) return reply;
    }
    throw new Error(`this conversation was saved by others ${MOST_RACES} times in a row`);
  } catch (error) {
    ports.report(error, { id: heard.id, intent: heard.intent.name, channel: heard.channel });
    const { talk } = wordsOf(heard, fresh, ports);
    return tell(error instanceof ShopError && error.code === 'timeout' ? talk.slow() : talk.apology());
  }
}

/** `undefined` when somebody else saved this conversation meanwhile: what we were about to say may be wrong. */
async function raced(heard: Heard, ports: Ports, patience: Patience): Promise<Reply | undefined> {
  const { clock, sessions } = ports;
  const { conversation, id } = heard;
  const [{ answered, session: remembered = fresh, version }, account] = await Promise.all([
    sessions.recall(conversation, id),
    accountOf(heard, ports),
  ]);
  if (answered !== undefined) return answered;

  const known = heard.opens ? opened(remembered, heard) : remembered;
  const session = await withUntold(known, account, heard, sessions);
  const words = wordsOf(heard, session, ports);
  const answer = await respond({ ...heard, account, now: clock.now(), session }, toolsFrom(ports, words));
  const kept = patience.over ? whenTooLate(answer, session, words) : remember(answer);
  if (kept === undefined) return answer.reply;

  const saved = await sessions.save({ conversation, turn: id, version, ...kept });
  if (saved === 'lost') return undefined;
  await keepUntold({ before: session, after: kept.session, reply: kept.reply }, account, heard, sessions);
  return answer.reply;
}

/** What became of an order that was in flight is told first (P4), then what was said is answered. */
const respond = (turn: Turn, tools: Tools): Promise<Answer> =>
  afterUnsettled(turn, tools, (then) => route(then.intent, then, tools));

function toolsFrom(ports: Ports, words: Words): Tools {
  const tools: Tools = { ...ports, words, carryOn: (said, turn) => route(said, turn, tools) };
  return tools;
}

const remember = ({ reply, session }: Answer): Answer => ({ reply, session: { ...session, said: reply } });

/** They have heard that we are slow and nothing else; all that must not be lost is an order in flight (P4). */
const whenTooLate = (answer: Answer, before: Session, { talk }: Words): Answer | undefined => {
  const { unsettled } = answer.session;
  return unsettled && { reply: tell(talk.slow()), session: { ...settled(before), unsettled } };
};

async function accountOf({ accessToken }: Heard, { accounts, clock }: Ports): Promise<Account> {
  if (accessToken === undefined) return { kind: 'unlinked' };
  const shopper = await accounts.shopperOf(accessToken, clock.now());
  return shopper === undefined ? { kind: 'expired' } : { kind: 'linked', shopper };
}

/** Whoever has talked to us three times knows how it goes (V30). */
const FAMILIAR_AFTER = 3;

function opened(remembered: Session, { metBefore = false }: Heard): Session {
  const session = afterHangingUp(remembered);
  return metBefore ? { ...session, visits: Math.max(session.visits, FAMILIAR_AFTER) } : session;
}

const wordsOf = ({ id, locale }: Heard, { visits }: Session, { wordsFor }: Ports): Words =>
  wordsFor(locale, { familiar: visits >= FAMILIAR_AFTER, pick: pickOf(id) });

/** A number that differs from turn to turn, and is the same when a turn is conversed again. */
const pickOf = (turn: string): number =>
  Array.from(turn).reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
