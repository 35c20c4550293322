import { later } from '../commerce/instant.ts';
import type { Clock } from '../dialogue/clock.ts';

/** Does some work again and again, with a pause before each time, until it is stopped; `stop` waits for work under way. */
export function every(
  milliseconds: number,
  clock: Clock,
  work: () => Promise<void>,
): { readonly stop: () => Promise<void> } {
  let stop = (): void => undefined;
  const stopped = new Promise<true>((resolve) => {
    stop = () => {
      resolve(true);
    };
  });
  const goOn = async (): Promise<void> => {
    for (;;) {
      const alarm = clock.alarm(later(clock.now(), milliseconds));
      const isOver = await Promise.race([stopped, alarm.rings]);
      alarm.cancel();
      if (isOver === true) return;
      await work();
    }
  };
  const going = goOn();
  return {
    stop: async () => {
      stop();
      await going;
    },
  };
}
