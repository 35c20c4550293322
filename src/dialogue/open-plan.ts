import type { Plan } from './plan.ts';
import type { Session } from './session.ts';

/** What is being bought, while the open question is about buying it. */
export function openPlan({ question }: Session): Plan | undefined {
  return question !== undefined && 'plan' in question ? question.plan : undefined;
}
