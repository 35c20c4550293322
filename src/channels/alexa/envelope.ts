import { fieldsAt, fieldsOf, idAt, textAt, valueAt, type Fields } from './fields.ts';

/** What we need of an Alexa request. Real ones lack much that the SDK's types promise: little here is certain. */
export interface Envelope {
  readonly type: string;
  readonly requestId: string;
  /** The request's own fields, which differ by type. */
  readonly request: Fields;
  /** Events have none: nobody is talking to us. */
  readonly session: { readonly opens: boolean } | undefined;
  /** Who is talking, and on which device: the same in every session. */
  readonly speaker: string;
  readonly screen: boolean;
  readonly locale: string | undefined;
  readonly applicationId: string | undefined;
  readonly userId: string | undefined;
  readonly accessToken: string | undefined;
  readonly personId: string | undefined;
  readonly apiEndpoint: string | undefined;
  readonly apiAccessToken: string | undefined;
}

/** The Alexa request in any JSON; `undefined` when there is none, which is when it does not say its type. */
export function envelopeIn(body: unknown): Envelope | undefined {
  const whole = fieldsOf(body);
  const request = fieldsAt(whole, 'request');
  const type = textAt(request, 'type');
  if (type === undefined) return undefined;

  const session = fieldsAt(whole, 'session');
  const system = fieldsAt(fieldsAt(whole, 'context'), 'System');
  // Both places say the same. Events fill only the second, and the oldest requests only the first.
  const user = { ...fieldsAt(session, 'user'), ...fieldsAt(system, 'user') };
  const application = { ...fieldsAt(session, 'application'), ...fieldsAt(system, 'application') };
  const device = fieldsAt(system, 'device');
  return {
    type,
    requestId: idAt(request, 'requestId') ?? standInId(request, session),
    request,
    session:
      valueAt(whole, 'session') === undefined ? undefined : { opens: valueAt(session, 'new') !== false },
    speaker: speakerOf(user, device, session),
    screen: Object.hasOwn(fieldsAt(device, 'supportedInterfaces'), 'Alexa.Presentation.APL'),
    locale: textAt(request, 'locale'),
    applicationId: textAt(application, 'applicationId'),
    userId: idAt(user, 'userId'),
    accessToken: textAt(user, 'accessToken'),
    personId: idAt(fieldsAt(system, 'person'), 'personId'),
    apiEndpoint: textAt(system, 'apiEndpoint'),
    apiAccessToken: textAt(system, 'apiAccessToken'),
  };
}

/** The same for the same request, so that one delivered twice is known again even without an id. */
const standInId = (request: Fields, session: Fields): string =>
  `${idAt(session, 'sessionId') ?? 'no-session'}@${idAt(request, 'timestamp') ?? 'no-time'}`;

/** Not the session id: linking the account ends the session, and the errand goes on in the next one. */
function speakerOf(user: Fields, device: Fields, session: Fields): string {
  const userId = idAt(user, 'userId');
  if (userId === undefined) return `session:${idAt(session, 'sessionId') ?? 'none'}`;
  return `${userId}:${idAt(device, 'deviceId') ?? 'any'}`;
}
