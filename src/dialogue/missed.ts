import type { Answer } from './answer.ts';
import type { Tools } from './ports.ts';
import { ask, tell } from './reply.ts';
import { settled } from './session.ts';
import type { Turn } from './turn.ts';

const MOST_MISSES = 2;

/** V26: help, then the phone, then a polite end. The question stays open: a misheard word costs nobody their place. */
export function missed(silent: boolean, { session }: Turn, { words: { talk } }: Tools): Answer {
  const times = session.misses + 1;
  if (times > MOST_MISSES) return { reply: tell(talk.giveUp()), session: settled(session) };
  const { question, said } = session;
  const reprompt = said?.kind === 'ask' ? said.reprompt : undefined;
  return {
    reply: ask(talk.missed({ times, silent, about: question?.kind ?? 'nothing', reprompt })),
    session: { ...session, misses: times },
  };
}
