import type { Refusal } from './verdict.ts';

/** What is wrong with the moment a request claims, if anything: an old one may be a recording. */
export function faultOfTimestamp(body: Buffer, now: number): Refusal | undefined {
  const request = requestIn(body);
  if (request === undefined) return 'body-malformed';
  const { timestamp, type } = request;
  if (timestamp === undefined) return 'timestamp-missing';

  const moment = typeof timestamp === 'string' && ISO.test(timestamp) ? Date.parse(timestamp) : NaN;
  if (Number.isNaN(moment)) return 'timestamp-malformed';
  if (moment - now > TOLERANCE_SECONDS * 1000) return 'timestamp-early';
  const lateSeconds = isSkillEvent(type) ? EVENT_TOLERANCE_SECONDS : TOLERANCE_SECONDS;
  return now - moment > lateSeconds * 1000 ? 'timestamp-late' : undefined;
}

const TOLERANCE_SECONDS = 150;

/** Amazon delivers skill events again for up to an hour, under the time of the first attempt. */
const EVENT_TOLERANCE_SECONDS = 3600;

const isSkillEvent = (type: unknown): boolean =>
  typeof type === 'string' && type.startsWith('AlexaSkillEvent.');

/** `Date.parse` alone would take "2026" and "yesterday 5". */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

interface Request {
  readonly timestamp?: unknown;
  readonly type?: unknown;
}

/** `JSON.parse` throws on what is not JSON; a body may hold anything, so that is an answer and not a fault. */
function requestIn(body: Buffer): Request | undefined {
  try {
    const envelope: unknown = JSON.parse(body.toString('utf8'));
    const request: unknown = isRecord(envelope) ? envelope['request'] : undefined;
    return isRecord(request) ? request : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
