import { instant } from '../commerce/instant.ts';
import type { Clock } from '../dialogue/clock.ts';

/** The time as it is. */
export const systemClock: Clock = {
  now: () => instant(Date.now()),
  alarm: (at) => {
    let timer: NodeJS.Timeout | undefined;
    const rings = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, Math.max(0, Date.parse(at) - Date.now()));
    });
    return {
      rings,
      cancel: () => {
        clearTimeout(timer);
      },
    };
  },
};
