import type { CheckoutId } from '../../commerce/ids.ts';
import type { Instant } from '../../commerce/instant.ts';
import type { Attempt, Attempts, Outcome } from '../../orders/attempts.ts';

interface Entry {
  readonly attempt: Attempt;
  outcome: Outcome | undefined;
}

/** Forgets everything on exit: for tests of what stands on the ledger. */
export function memoryAttempts(): Attempts {
  const entries = new Map<CheckoutId, Entry>();
  const of = (customer: Attempt['customer']) =>
    [...entries.values()].filter(({ attempt }) => attempt.customer === customer);

  return {
    open: async (attempt, repeatSince) => {
      const before = entries.get(attempt.quote);
      if (before !== undefined) {
        return before.outcome === undefined
          ? { kind: 'in_doubt' }
          : { kind: 'settled', outcome: before.outcome };
      }
      const at = attempt.again ? undefined : sameLately(of(attempt.customer), attempt, repeatSince);
      if (at !== undefined) return { kind: 'repeat', at };
      entries.set(attempt.quote, { attempt, outcome: undefined });
      return { kind: 'opened' };
    },

    settle: async (quote, outcome) => {
      const entry = entries.get(quote);
      if (entry === undefined) throw new Error('nobody has accepted this quote');
      entry.outcome ??= outcome;
      return entry.outcome;
    },

    inDoubt: async (customer) =>
      of(customer)
        .filter(({ outcome }) => outcome === undefined)
        .map(({ attempt }) => attempt.quote),

    outcomeOf: async (quote) => entries.get(quote)?.outcome,

    lastVoice: async (customer) =>
      of(customer).findLast(
        ({ attempt: { consent }, outcome }) =>
          outcome?.kind === 'ordered' && consent.means === 'voice' && consent.voice !== undefined,
      )?.attempt.consent.voice,
  };
}

/** Ordered, or being ordered right now. */
function sameLately(
  entries: readonly Entry[],
  { fingerprint }: Attempt,
  since: Instant,
): Instant | undefined {
  return entries.findLast(
    ({ attempt, outcome }) =>
      attempt.fingerprint === fingerprint &&
      attempt.consent.acceptedAt >= since &&
      (outcome === undefined || outcome.kind === 'ordered'),
  )?.attempt.consent.acceptedAt;
}
