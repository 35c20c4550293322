import { instant, later, type Instant } from '../../src/commerce/instant.ts';
import type { Clock } from '../../src/dialogue/clock.ts';

/** Time that passes only when a test says so; alarms ring as it passes. */
export interface TestClock extends Clock {
  readonly pass: (milliseconds: number) => void;
}

export function aClock(start = '2026-11-18T15:00:00Z'): TestClock {
  let now: Instant = instant(start);
  let alarms: readonly { readonly at: Instant; readonly ring: () => void }[] = [];
  return {
    now: () => now,
    alarm: (at) => {
      let ring = (): void => undefined;
      const rings = new Promise<void>((resolve) => {
        ring = resolve;
      });
      const alarm = { at, ring };
      if (at <= now) ring();
      else alarms = [...alarms, alarm];
      return {
        rings,
        cancel: () => {
          alarms = alarms.filter((each) => each !== alarm);
        },
      };
    },
    pass: (milliseconds) => {
      now = later(now, milliseconds);
      const due = alarms.filter(({ at }) => at <= now);
      alarms = alarms.filter(({ at }) => at > now);
      for (const { ring } of due) ring();
    },
  };
}
