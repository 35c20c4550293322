import type { canfulfill } from 'ask-sdk-model';
import type { Intent } from '../../dialogue/intent.ts';
import type { Envelope } from './envelope.ts';
import { fieldsAt, fieldsOf, textAt, valueAt } from './fields.ts';
import { intentNamed } from './intents.ts';

/**
 * Tells Amazon, before anybody talks to us, what we would make of a sentence. Nothing is looked up and nothing happens: what
 * depends on the shop or on an account is a "maybe".
 */
export function canFulfil({ request }: Envelope): canfulfill.CanFulfillIntent {
  const asked = fieldsAt(request, 'intent');
  const slots = fieldsAt(asked, 'slots');
  const intent = intentNamed(textAt(asked, 'name') ?? '', slots);

  const filled = Object.keys(slots).filter((slot) => valueAt(fieldsAt(slots, slot), 'value') !== undefined);
  const understood = filled.map((slot) => [slot, slotIn(intent, slot)] as const);
  const clear = understood.every(([, { canUnderstand }]) => canUnderstand !== 'NO');
  return {
    canFulfill: clear ? chancesOf(intent) : 'NO',
    ...(understood.length > 0 && { slots: Object.fromEntries(understood) }),
  };
}

function slotIn(intent: Intent, slot: string): canfulfill.CanFulfillSlot {
  const value = valueAt(fieldsOf(intent), slot);
  if (value === undefined || value === 'unclear') return { canUnderstand: 'NO', canFulfill: 'NO' };
  // A product, an address or a size is words until the shop has been asked.
  return typeof value === 'string' ? { canUnderstand: 'MAYBE' } : { canUnderstand: 'YES', canFulfill: 'YES' };
}

function chancesOf({ name }: Intent): canfulfill.CanFulfillIntentValues {
  if (name === 'NotUnderstood') return 'NO';
  return name === 'Help' || name === 'LinkAccount' || name === 'TalkToPerson' ? 'YES' : 'MAYBE';
}
