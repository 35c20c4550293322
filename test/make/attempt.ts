import { checkoutId, customerId } from '../../src/commerce/ids.ts';
import { instant } from '../../src/commerce/instant.ts';
import type { Attempt } from '../../src/orders/attempts.ts';
import type { Consent } from '../../src/orders/consent.ts';

export const aConsent = (about: Partial<Consent> = {}): Consent => ({
  quotedBy: 'turn-1',
  spoken: 'One coffee, $12.99 in all. Shall I order it?',
  quotedAt: instant('2026-11-21T10:00:00Z'),
  acceptedBy: 'turn-2',
  acceptedAt: instant('2026-11-21T10:00:10Z'),
  means: 'voice',
  channel: 'alexa',
  risk: [],
  ...about,
});

/** Ada says yes to a quote. Override only what the test is about. */
export const anAttempt = (quote: string, about: Partial<Attempt> = {}): Attempt => ({
  quote: checkoutId(quote),
  customer: customerId('ada'),
  fingerprint: 'COFFEE*1',
  consent: aConsent(),
  again: false,
  ...about,
});
