import { expect, it } from '@jest/globals';
import { every } from '../../src/main/every.ts';
import { aClock } from '../make/clock.ts';

it('works again and again, with a pause before each time, and stops when it is told', async () => {
  const clock = aClock();
  const done: string[] = [];
  let worked = (): void => undefined;
  const next = () =>
    new Promise<void>((resolve) => {
      worked = resolve;
    });
  const work = async (): Promise<void> => {
    done.push(clock.now());
    worked();
  };

  const first = next();
  const { stop } = every(2_000, clock, work);
  clock.pass(1_999);
  expect(done).toEqual([]);
  clock.pass(1);
  await first;
  expect(done).toEqual(['2026-11-18T15:00:02.000Z']);

  await stop();
  clock.pass(10_000);
  await stop();
  expect(done).toHaveLength(1);
});

it('waits for the work under way when it is stopped', async () => {
  const clock = aClock();
  let finish = (): void => undefined;
  let begun = (): void => undefined;
  const begins = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const { stop } = every(1_000, clock, () => {
    begun();
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
  clock.pass(1_000);
  await begins;

  const order: string[] = [];
  const stopped = stop().then(() => order.push('stopped'));
  await Promise.resolve();
  order.push('finished');
  finish();
  await stopped;

  expect(order).toEqual(['finished', 'stopped']);
});
