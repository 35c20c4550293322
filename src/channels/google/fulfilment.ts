import type { Instant } from '../../commerce/instant.ts';
import type { Converse } from '../../dialogue/converse.ts';
import { bearerToken } from './bearer-token.ts';
import { fieldsAt, fieldsOf, textAt } from './fields.ts';
import type { Headers } from './header-in.ts';
import { hear } from './hear.ts';
import { project } from './project.ts';
import { requestIn } from './request.ts';
import { speak } from './speak.ts';

/** An answer to Google, ready to be sent as JSON. */
interface Answered {
  readonly status: 200 | 400;
  readonly body: object;
}

/** Answers one request that has been verified. No body makes it throw, whatever is in it. */
export type Fulfilment = (body: unknown, headers: Headers) => Promise<Answered>;

/**
 * The Google Assistant webhook: hear, converse, speak.
 *
 * The SDK makes the answers, and does no more. Its app would look handlers up by any name, inherited ones included,
 * keep the caller's bearer token in its answer, miss a token whose scheme is in lower case, and tell callers how we
 * failed.
 */
export const googleFulfilment =
  ({ converse, now }: { readonly converse: Converse; readonly now: () => Instant }): Fulfilment =>
  async (body, headers) => {
    if (isHealthCheck(body)) return { status: 200, body: {} };
    const request = requestIn(body);
    if (request === undefined) return { status: 400, body: { error: 'bad_request' } };

    const reply = await converse(hear(request, bearerToken(headers), now()));
    return { status: 200, body: speak(reply, request) };
  };

/** Google looks whether we are there, and is in no conversation then. */
const isHealthCheck = (body: unknown): boolean =>
  textAt(fieldsAt(fieldsOf(body), 'handler'), 'name') === project.healthCheck;
