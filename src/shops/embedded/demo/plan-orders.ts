import { calendarAt } from './calendar.ts';
import { people } from './people.ts';
import { planHistory } from './plan-history.ts';
import type { PlannedOrder } from './planned-order.ts';
import type { Scene } from './scene.ts';
import { canceled, late, nobodyHome, partlyReturned, sentBack } from './scenes-gone-wrong.ts';
import { beingPrepared, inTwoParcels, outForDelivery, travelling } from './scenes-on-the-way.ts';

/** Who tells what, beside their everyday shopping. */
const scenes: Readonly<Record<string, readonly Scene[]>> = {
  ada: [outForDelivery],
  ben: [beingPrepared],
  carla: [inTwoParcels, partlyReturned],
  emma: [late],
  greta: [nobodyHome],
  jamal: [sentBack],
  mei: [canceled],
  noah: [travelling],
};

/** Two years of everybody's orders, oldest first. */
export function planOrders(now: Date): readonly PlannedOrder[] {
  const calendar = calendarAt(now);
  return people
    .flatMap((customer) => [
      ...planHistory(customer, calendar),
      ...(scenes[customer.id] ?? []).map((scene) => scene(customer, calendar)),
    ])
    .sort((a, b) => a.placedAt.getTime() - b.placedAt.getTime());
}
