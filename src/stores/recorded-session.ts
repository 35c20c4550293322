import { SESSION_SHAPE, type Session } from '../dialogue/session.ts';

interface Recorded {
  readonly shape: number;
  readonly session: Session;
}

/** A session as it is kept between turns, marked with its shape. */
export const recordSession = (session: Session): string => JSON.stringify({ shape: SESSION_SHAPE, session });

/** The session, unless it has another release's shape: then the conversation starts afresh rather than astray. */
export function readSession(recorded: string): Session | undefined {
  const found = parse(recorded);
  return found?.shape === SESSION_SHAPE ? found.session : undefined;
}

function parse(recorded: string): Recorded | null {
  try {
    return JSON.parse(recorded) as Recorded | null;
  } catch {
    // Not written by us: of no shape that we know.
    return null;
  }
}
