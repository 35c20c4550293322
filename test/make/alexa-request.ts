/** What a test may want otherwise than it is. */
export interface AboutRequest {
  readonly new?: boolean;
  readonly system?: object;
  readonly user?: object;
  readonly session?: object | null;
  readonly supportedInterfaces?: object;
}

export const SKILL_ID = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';
export const USER_ID = 'amzn1.ask.account.ADA';
export const DEVICE_ID = 'amzn1.ask.device.KITCHEN';

/** A request as Alexa sends it: Ada, linked, talking to the Echo in her kitchen. */
export function anAlexaRequest(request: object, about: AboutRequest = {}): object {
  const application = { applicationId: SKILL_ID };
  const user = about.user ?? { userId: USER_ID, accessToken: 'token-of-ada' };
  return {
    version: '1.0',
    ...(about.session !== null && {
      session: {
        new: about.new ?? false,
        sessionId: 'amzn1.echo-api.session.1',
        application,
        attributes: {},
        user,
        ...about.session,
      },
    }),
    context: {
      Viewports: [],
      System: {
        application,
        user,
        device: { deviceId: DEVICE_ID, supportedInterfaces: about.supportedInterfaces ?? {} },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'api-token',
        ...about.system,
      },
    },
    request: {
      requestId: 'amzn1.echo-api.request.1',
      locale: 'en-US',
      timestamp: '2026-11-21T12:00:00Z',
      ...request,
    },
  };
}

/** An intent as Alexa sends it, its slots filled with words, or with whatever a test makes of them. */
export const anAlexaIntent = (name: string, slots: Readonly<Record<string, unknown>> = {}): object => ({
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(Object.entries(slots).map(filled)) },
});

/** A slot in which Alexa recognised something of a list. */
export const aMatch = (value: string, id: string): object => ({
  value,
  confirmationStatus: 'NONE',
  source: 'USER',
  resolutions: {
    resolutionsPerAuthority: [
      { authority: `amzn1.er-authority.echo-sdk.dynamic.x`, status: { code: 'ER_SUCCESS_NO_MATCH' } },
      {
        authority: 'amzn1.er-authority.echo-sdk.x',
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: { name: value, id } }],
      },
    ],
  },
});

const filled = ([name, value]: readonly [string, unknown]): readonly [string, unknown] => [
  name,
  typeof value === 'string' ? { name, value, confirmationStatus: 'NONE', source: 'USER' } : value,
];

export const SCREEN = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } };
