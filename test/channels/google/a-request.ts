/** The parts of a body that a test is about. Everything else is as an Android phone in Chicago sends it. */
export interface Told {
  readonly handler?: unknown;
  readonly intent?: string;
  readonly params?: unknown;
  readonly scene?: unknown;
  readonly session?: object;
  readonly turn?: unknown;
  readonly user?: object;
  readonly capabilities?: unknown;
}

const BORING = {
  handler: { name: 'converse' },
  intent: 'Help',
  params: {},
  scene: { name: 'Shop', slotFillingStatus: 'UNSPECIFIED', slots: {} },
  turn: 1,
  capabilities: ['SPEECH', 'RICH_RESPONSE', 'LONG_FORM_AUDIO', 'WEB_LINK'],
};

/** A request as Google posts it in the middle of a conversation: the shop is open, and this is its second turn. */
export function aRequest(told: Told = {}) {
  const { capabilities, handler, intent, params, scene, session, turn, user } = { ...BORING, ...told };
  return {
    handler,
    intent: { name: intent, params, query: 'whatever was said' },
    scene,
    session: { id: 'ABwppHGsession', params: { turn }, typeOverrides: [], languageCode: '', ...session },
    user: {
      locale: 'en-US',
      params: {},
      accountLinkingStatus: 'NOT_LINKED',
      verificationStatus: 'VERIFIED',
      packageEntitlements: [],
      gaiamint: '',
      permissions: [],
      lastSeenTime: '2026-11-20T16:15:10Z',
      ...user,
    },
    home: { params: {} },
    device: { capabilities, timeZone: { id: 'America/Chicago', version: '' } },
    context: { media: { progress: '0s', index: 0 } },
  };
}

/** The first request of "talk to Corner Market": no parameters yet, and Google's own scene. */
export const aLaunch = (told: Told = {}) =>
  aRequest({
    intent: 'actions.intent.MAIN',
    scene: { name: 'actions.scene.START_CONVERSATION', slotFillingStatus: 'UNSPECIFIED', slots: {} },
    session: { params: {} },
    ...told,
  });

/** What Google posts when its own account linking is over. */
export const afterLinking = (status: string, told: Told = {}) =>
  aRequest({
    intent: '',
    params: { AccountLinkingSlot: { original: '', resolved: status } },
    scene: {
      name: 'AccountLinking',
      slotFillingStatus: 'FINAL',
      slots: {
        AccountLinkingSlot: { mode: 'REQUIRED', status: 'SLOT_UNSPECIFIED', updated: true, value: status },
      },
    },
    session: { params: { turn: 2, AccountLinkingSlot: status } },
    ...told,
  });
