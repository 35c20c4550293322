import type { Instant } from '../commerce/instant.ts';

/** Time, as an input: tests and the simulator bring their own. */
export interface Clock {
  readonly now: () => Instant;
  /** Resolves when `at` has come; at once, if it has passed. `cancel` lets go of the timer. */
  readonly alarm: (at: Instant) => Alarm;
}

export interface Alarm {
  readonly rings: Promise<void>;
  readonly cancel: () => void;
}

/** The answer of `work` if it comes before `at`; else `undefined`, and the work goes on by itself. */
export async function before<T>(clock: Clock, at: Instant, work: Promise<T>): Promise<T | undefined> {
  const alarm = clock.alarm(at);
  try {
    return await Promise.race([work, alarm.rings.then(() => undefined)]);
  } finally {
    alarm.cancel();
  }
}
