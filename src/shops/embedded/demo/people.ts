import type { DemoCustomer } from './demo-customer.ts';
import { peopleInNeed } from './people-in-need.ts';
import { peopleOfHabit } from './people-of-habit.ts';
import { peopleWaiting } from './people-waiting.ts';

/** Everybody who shops at Corner Market, each with a story of their own. */
export const people: readonly DemoCustomer[] = [...peopleOfHabit, ...peopleWaiting, ...peopleInNeed];
