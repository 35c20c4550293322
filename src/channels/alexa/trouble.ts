import type { Envelope } from './envelope.ts';
import { fieldsAt, fieldsOf, idAt, listAt, textAt } from './fields.ts';

/** Something went wrong between Alexa and us: where, which code, in which request. Never what was said, never a token. */
export interface Trouble {
  readonly kind: 'answer-refused' | 'session-broken' | 'screen-broken' | 'progress-lost';
  readonly code: string;
  readonly requestId: string;
}

/** What Alexa complains about in a request, if it does. */
export function troubleIn({ request, requestId, type }: Envelope): Trouble | undefined {
  switch (type) {
    case 'System.ExceptionEncountered':
      return {
        kind: 'answer-refused',
        code: codeIn(textAt(fieldsAt(request, 'error'), 'type')),
        requestId: idAt(fieldsAt(request, 'cause'), 'requestId') ?? requestId,
      };
    case 'SessionEndedRequest':
      return textAt(request, 'reason') === 'ERROR'
        ? { kind: 'session-broken', code: codeIn(textAt(fieldsAt(request, 'error'), 'type')), requestId }
        : undefined;
    case 'Alexa.Presentation.APL.RuntimeError': {
      const [error] = listAt(request, 'errors');
      return { kind: 'screen-broken', code: codeIn(textAt(fieldsOf(error), 'reason')), requestId };
    }
    default:
      return undefined;
  }
}

/** A log takes Alexa's own codes; free text stays out. */
const codeIn = (code: string | undefined): string =>
  code !== undefined && /^[A-Za-z_]{1,60}$/.test(code) ? code : 'UNKNOWN';
