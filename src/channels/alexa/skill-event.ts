import { instant, type Instant } from '../../commerce/instant.ts';
import type { Envelope } from './envelope.ts';
import { fieldsAt, textAt } from './fields.ts';

/**
 * Something a customer did with the skill in the Alexa app. Events come late, twice and out of order (P7): `id` tells a
 * repetition, `at` what came first.
 */
export interface SkillEvent {
  readonly kind:
    'enabled' | 'disabled' | 'linked' | 'permission-accepted' | 'permission-changed' | 'subscription-changed';
  readonly id: string;
  readonly userId: string;
  readonly at: Instant | undefined;
  /** What the account was linked with. */
  readonly accessToken: string | undefined;
}

/** The event in a request; `undefined` when it is none that concerns us, or nobody's. */
export function skillEventIn({
  accessToken,
  request,
  requestId,
  type,
  userId,
}: Envelope): SkillEvent | undefined {
  const kind = KINDS.get(type);
  if (kind === undefined || userId === undefined) return undefined;
  const at = textAt(request, 'eventCreationTime') ?? textAt(request, 'timestamp') ?? '';
  return {
    kind,
    id: requestId,
    userId,
    at: Number.isNaN(Date.parse(at)) ? undefined : instant(at),
    accessToken: textAt(fieldsAt(request, 'body'), 'accessToken') ?? accessToken,
  };
}

const KINDS: ReadonlyMap<string, SkillEvent['kind']> = new Map([
  ['AlexaSkillEvent.SkillEnabled', 'enabled'],
  ['AlexaSkillEvent.SkillDisabled', 'disabled'],
  ['AlexaSkillEvent.SkillAccountLinked', 'linked'],
  ['AlexaSkillEvent.SkillPermissionAccepted', 'permission-accepted'],
  ['AlexaSkillEvent.SkillPermissionChanged', 'permission-changed'],
  ['AlexaSkillEvent.ProactiveSubscriptionChanged', 'subscription-changed'],
]);
