import type { Post } from './device.ts';
import type { Fault } from './outcome.ts';
import { isRecord, type Json } from './json.ts';

/** A request on its way: the native body, and how the platform would vouch for its bytes. */
export interface Letter {
  readonly url: string;
  readonly request: object;
  readonly headers: (body: string) => Promise<Readonly<Record<string, string>>>;
  /** How long this platform waits for an answer. */
  readonly patienceSeconds: number;
}

export type Exchanged =
  { readonly ok: true; readonly response: Json } | { readonly ok: false; readonly fault: Fault };

/** Delivers a native request and reads the answer. Whatever goes wrong on the way is a value. */
export async function exchange(post: Post, letter: Letter): Promise<Exchanged> {
  const { url, patienceSeconds } = letter;
  const body = JSON.stringify(letter.request);
  const headers = await letter.headers(body);
  const deadline = AbortSignal.timeout(patienceSeconds * 1000);
  try {
    const answer = await post(url, body, headers, deadline);
    if (answer.status !== 200) return failed({ kind: 'status', status: answer.status });
    const response = parsed(answer.body);
    return response === undefined ? failed({ kind: 'not-an-answer' }) : { ok: true, response };
  } catch (cause) {
    // Whatever kept the answer away, a device can tell only whether it waited or found nobody.
    return failed(
      deadline.aborted ? { kind: 'too-slow', seconds: patienceSeconds } : { kind: 'unreachable', url, cause },
    );
  }
}

const failed = (fault: Fault): Exchanged => ({ ok: false, fault });

function parsed(body: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : undefined;
  } catch {
    // Not JSON, hence no answer.
    return undefined;
  }
}
