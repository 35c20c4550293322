import { continueErrand } from './errands/continue-errand.ts';
import { propose } from './propose.ts';
import type { Tools } from './ports.ts';
import type { Answer } from './answer.ts';
import type { Interrupted } from './session.ts';
import type { LinkedTurn } from './turn.ts';

/** Carries on with what linking the account had interrupted (V1). */
export function resume(interrupted: Interrupted, turn: LinkedTurn, tools: Tools): Answer | Promise<Answer> {
  switch (interrupted.kind) {
    case 'said':
      return tools.carryOn(interrupted.intent, turn);
    case 'errand':
      return continueErrand(interrupted.errand, interrupted.variant, turn, tools);
    case 'planned':
      return propose(interrupted.plan, turn, tools);
  }
}
