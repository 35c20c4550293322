import { seedOf } from './random.ts';

/** What was different about a price, and how many days ago that ended. */
const otherwise: Readonly<Record<string, { readonly until: number; readonly factor: number }>> = {
  // Far dearer today than the last time, so that it has to be said.
  'DOG-RANGER-15LB-CHIC': { until: 2, factor: 0.85 },
  'DIAPERS-84CT-SITH': { until: 6, factor: 0.88 },
  'FERRY-DARK-12OZ': { until: 3, factor: 0.86 },
  // Cheaper today than the last time.
  'TOWELS-6CT': { until: 2, factor: 1.2 },
  'PORCH-PODS-32CT': { until: 10, factor: 1.15 },
};

/** Prices rise by about three percent a year, a step at a time, and not for everything on the same day. */
const STEP_DAYS = 240;
const STEP = 0.02;

/** What a pack cost so many days ago, in cents. */
export function pastPrice(sku: string, today: number, daysAgo: number): number {
  const special = otherwise[sku];
  const factor = special !== undefined && daysAgo >= special.until ? special.factor : 1;
  const steps = Math.floor((daysAgo + (seedOf(sku) % (STEP_DAYS - 40))) / STEP_DAYS);
  const past = today * factor * (1 - STEP * steps);
  // Grocers end their prices in nines; what has not changed stays to the cent.
  return past === today ? today : Math.max(9, Math.round(past / 10) * 10 - 1);
}
