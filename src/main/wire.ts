import { alexaSkill } from '../channels/alexa/skill.ts';
import { progressive } from '../channels/alexa/progressive.ts';
import { googleFulfilment } from '../channels/google/fulfilment.ts';
import { listingsFinder } from '../catalogue/listings-finder.ts';
import type { Shop } from '../commerce/shop.ts';
import { soundShop } from '../commerce/sound-shop.ts';
import type { Clock } from '../dialogue/clock.ts';
import { converseWith, type Converse } from '../dialogue/converse.ts';
import type { Ports, Report, SessionStore } from '../dialogue/ports.ts';
import { wordsFor } from '../dialogue/words/words-for.ts';
import type { Answered, SignedRoute } from '../http/signed-route.ts';
import type { Metrics } from '../http/metrics.ts';
import { approvalRoute } from '../linking/approval/approval-route.ts';
import { approvalsFrom } from '../linking/approval/approvals.ts';
import { accessTokens } from '../stores/sql/access-tokens.ts';
import { approvalBook } from '../stores/sql/approval-book.ts';
import { attempts as sqlAttempts } from '../stores/sql/attempts.ts';
import type { Memory } from '../stores/sql/memory-in.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';

/** What the conversation and the platforms' endpoints are made of. */
export interface Parts {
  readonly clock: Clock;
  readonly config: Config;
  readonly log: Log;
  readonly memory: Memory;
  readonly metrics: Metrics;
  readonly publicUrl: () => string;
  readonly sessions: SessionStore;
  readonly shop: Shop;
}

export interface Wired {
  readonly account: ReturnType<typeof approvalRoute>;
  readonly alexa: SignedRoute['answer'];
  readonly google: SignedRoute['answer'];
}

/** The only place that puts the conversation together, and puts it behind the platforms. */
export function wire(given: Parts): Wired {
  const parts = { ...given, shop: soundShop(given.shop) };
  const { clock, config, memory, publicUrl, shop } = parts;
  const book = approvalBook(memory);
  const approvals = approvalsFrom(book, publicUrl);
  const attempts = sqlAttempts(memory);
  const converse = measured(parts, converseWith(portsFrom(parts, { approvals, attempts })));
  return {
    account: approvalRoute({
      approvals,
      attempts,
      book,
      now: clock.now,
      repeatSeconds: config.repeatSeconds,
      shop,
      // The embedded shop knows its customers by their ids; a tap on our page stands for a token.
      shopperOf: (customer) => ({ customer, credential: customer }),
    }),
    alexa: alexaAnswer(parts, converse),
    google: googleFulfilment({ converse, now: clock.now }),
  };
}

function portsFrom(
  { clock, config, log, memory, metrics, sessions, shop }: Parts,
  own: Pick<Ports, 'approvals' | 'attempts'>,
): Ports {
  const report: Report = (error, turn) => {
    metrics.turnFailed({ channel: turn.channel, intent: turn.intent });
    log.error({ turn: turn.id, channel: turn.channel, intent: turn.intent, err: error }, 'a turn failed');
  };
  const { quoteSeconds, repeatSeconds, stepUpAt } = config;
  return {
    ...own,
    accounts: accessTokens(memory),
    clock,
    finder: listingsFinder(shop, clock.now, (error) => {
      log.warn(
        { err: error },
        'the catalogue could not be read again; the finder goes on with the one it has',
      );
    }),
    report,
    sessions,
    settings: { quoteSeconds, repeatSeconds, stepUpAt },
    shop,
    wordsFor,
  };
}

/** Counts every turn by channel and intent, and logs its id. */
const measured =
  ({ log, metrics }: Parts, converse: Converse): Converse =>
  async (heard) => {
    const began = performance.now();
    const reply = await converse(heard);
    const seconds = (performance.now() - began) / 1000;
    const turn = { channel: heard.channel, intent: heard.intent.name };
    metrics.turnAnswered({ ...turn, seconds });
    log.info({ turn: heard.id, ...turn, reply: reply.kind, ms: Math.round(seconds * 1000) }, 'turn');
    return reply;
  };

const PROGRESS_MS = 2_000;

function alexaAnswer({ clock, config, log }: Parts, converse: Converse): SignedRoute['answer'] {
  const report = (trouble: object): void => {
    log.warn(trouble, 'alexa reported trouble');
  };
  const skill = alexaSkill({
    clock,
    converse,
    meanwhile: progressive({
      clock,
      post: fetch,
      deadline: () => AbortSignal.timeout(PROGRESS_MS),
      words: (locale) => wordsFor(locale, { familiar: true, pick: 0 }).talk.moment().speech,
      report,
      loopback: !config.production,
    }),
    onSkillEvent: async ({ id, kind }) => {
      log.info({ event: id, kind }, 'alexa skill event');
    },
    report,
    skillId: config.alexaSkillId,
  });
  return async (body): Promise<Answered> => {
    const answer = await skill(body);
    return answer.ok
      ? { status: 200, body: answer.response }
      : { status: 400, body: { error: 'bad_request' } };
  };
}
