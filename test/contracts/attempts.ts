import { describe, expect, it } from '@jest/globals';
import { checkoutId, customerId, orderId } from '../../src/commerce/ids.ts';
import { instant } from '../../src/commerce/instant.ts';
import type { Attempts, Outcome } from '../../src/orders/attempts.ts';
import { aConsent, anAttempt } from '../make/attempt.ts';

const longAgo = instant('2026-11-21T09:45:00Z');
const now = instant('2026-11-21T10:00:10Z');
const ordered: Outcome = { kind: 'ordered', order: orderId('order-1') };

/** What every ledger of attempts must do. `make` gives an empty one. */
export function attemptsContract(name: string, make: () => Attempts | Promise<Attempts>): void {
  describe(`${name} keeps the Attempts contract (V4)`, () => {
    it('opens the first attempt to accept a quote', async () => {
      const attempts = await make();
      expect(await attempts.open(anAttempt('q1'), longAgo)).toEqual({ kind: 'opened' });
    });

    it('calls a second attempt in doubt while nobody knows how the first one ended', async () => {
      const attempts = await make();
      await attempts.open(anAttempt('q1'), longAgo);
      expect(await attempts.open(anAttempt('q1'), longAgo)).toEqual({ kind: 'in_doubt' });
      expect(await attempts.inDoubt(customerId('ada'))).toEqual([checkoutId('q1')]);
    });

    it('answers later attempts with the outcome of the first', async () => {
      const attempts = await make();
      await attempts.open(anAttempt('q1'), longAgo);
      await attempts.settle(checkoutId('q1'), ordered, now);
      expect(await attempts.open(anAttempt('q1'), longAgo)).toEqual({ kind: 'settled', outcome: ordered });
      expect(await attempts.outcomeOf(checkoutId('q1'))).toEqual(ordered);
      expect(await attempts.inDoubt(customerId('ada'))).toEqual([]);
    });

    it('keeps the first outcome, and gives it to whoever settles later', async () => {
      const attempts = await make();
      await attempts.open(anAttempt('q1'), longAgo);
      await attempts.settle(checkoutId('q1'), ordered, now);
      const expired: Outcome = { kind: 'not_ordered', because: 'expired' };
      expect(await attempts.settle(checkoutId('q1'), expired, now)).toEqual(ordered);
      expect(await attempts.outcomeOf(checkoutId('q1'))).toEqual(ordered);
    });

    it('refuses to settle what nobody has attempted', async () => {
      const attempts = await make();
      await expect(attempts.settle(checkoutId('never'), ordered, now)).rejects.toThrow('nobody has accepted');
      expect(await attempts.outcomeOf(checkoutId('never'))).toBeUndefined();
    });

    it.each([
      ['ordered', ordered],
      ['still being ordered', undefined],
    ])('asks first when the same things were %s a moment ago (V10)', async (_case, outcome) => {
      const attempts = await make();
      await attempts.open(anAttempt('q1'), longAgo);
      if (outcome !== undefined) await attempts.settle(checkoutId('q1'), outcome, now);
      expect(await attempts.open(anAttempt('q2'), longAgo)).toEqual({
        kind: 'repeat',
        at: aConsent().acceptedAt,
      });
    });

    it.each([
      ['it is wanted again', anAttempt('q2', { again: true }), longAgo],
      ['other things are wanted', anAttempt('q2', { fingerprint: 'TEA*1' }), longAgo],
      ['somebody else wants it', anAttempt('q2', { customer: customerId('ben') }), longAgo],
      ['it was longer ago', anAttempt('q2'), instant('2026-11-21T10:00:11Z')],
    ])('opens the second when %s', async (_case, second, since) => {
      const attempts = await make();
      await attempts.open(anAttempt('q1'), longAgo);
      expect(await attempts.open(second, since)).toEqual({ kind: 'opened' });
    });

    it('opens the second when the first came to nothing', async () => {
      const attempts = await make();
      await attempts.open(anAttempt('q1'), longAgo);
      await attempts.settle(checkoutId('q1'), { kind: 'refused', problems: [] }, now);
      expect(await attempts.open(anAttempt('q2'), longAgo)).toEqual({ kind: 'opened' });
    });

    it('lets one of two devices through that say yes at once', async () => {
      const attempts = await make();
      const opened = await Promise.all(
        ['q1', 'q2', 'q3', 'q4', 'q5'].map((quote) => attempts.open(anAttempt(quote), longAgo)),
      );
      expect(opened.map(({ kind }) => kind).sort()).toEqual([
        'opened',
        'repeat',
        'repeat',
        'repeat',
        'repeat',
      ]);
    });

    it('knows the voice of the latest spoken order (V8)', async () => {
      const attempts = await make();
      expect(await attempts.lastVoice(customerId('ada'))).toBeUndefined();
      await attempts.open(anAttempt('q1', { consent: aConsent({ voice: 'ada-voice' }) }), longAgo);
      expect(await attempts.lastVoice(customerId('ada'))).toBeUndefined();
      await attempts.settle(checkoutId('q1'), ordered, now);
      expect(await attempts.lastVoice(customerId('ada'))).toBe('ada-voice');

      // An order by a voice that nobody recognised does not make strangers welcome.
      await attempts.open(anAttempt('q2', { again: true }), longAgo);
      await attempts.settle(checkoutId('q2'), ordered, now);
      expect(await attempts.lastVoice(customerId('ada'))).toBe('ada-voice');
    });

    it('gives back whole outcomes', async () => {
      const attempts = await make();
      await attempts.open(anAttempt('q1'), longAgo);
      const refused: Outcome = { kind: 'refused', problems: [{ code: 'no_address' }] };
      expect(await attempts.settle(checkoutId('q1'), refused, now)).toEqual(refused);
      expect(await attempts.outcomeOf(checkoutId('q1'))).toEqual(refused);
    });
  });
}
