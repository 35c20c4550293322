import type { Models } from '../model.ts';
import { END, HANDLER, LINKING, LINKING_SLOT, MISSES, RAISED_BY_GOOGLE, SHOP } from './names.ts';

const handler = { webhookHandler: HANDLER };

/** The intents that may begin a conversation: "ask corner market where my order is". */
const ERRANDS: readonly string[] = [
  'AddToCart',
  'AskAvailability',
  'AskPrice',
  'AskProduct',
  'CancelOrder',
  'Checkout',
  'EditOrder',
  'Help',
  'LinkAccount',
  'OrderStatus',
  'ReadCart',
  'Reorder',
  'ReturnItem',
  'TalkToPerson',
];

/** The scenes of the Actions project, and what begins and ends a conversation, by file. */
export function sceneFiles({ intents }: Models): readonly (readonly [path: string, content: unknown])[] {
  const ours = intents.map(({ name }) => name).filter((name) => !RAISED_BY_GOOGLE.includes(name));
  const errands = ours.filter((name) => ERRANDS.includes(name));
  return [
    [
      'actions/actions.yaml',
      { custom: Object.fromEntries(['actions.intent.MAIN', ...errands].map((name) => [name, {}])) },
    ],
    ['custom/global/actions.intent.MAIN.yaml', { handler, transitionToScene: SHOP }],
    ['custom/global/actions.intent.CANCEL.yaml', { handler, transitionToScene: END }],
    ...errands.map((name) => [`custom/global/${name}.yaml`, { handler, transitionToScene: SHOP }] as const),
    ...MISSES.map((name) => [`custom/global/${name}.yaml`, missed(name)] as const),
    [
      `custom/scenes/${SHOP}.yaml`,
      { intentEvents: [...ours, ...MISSES].map((intent) => ({ ...missed(intent), intent })) },
    ],
    [`custom/scenes/${LINKING}.yaml`, linkingScene()],
  ];
}

/** After the last miss, Google ends the conversation in any case. */
function missed(intent: string) {
  return intent.endsWith('_FINAL') ? { handler, transitionToScene: END } : { handler };
}

/** Asks for the link as soon as it is entered, and returns to the shop however that went. */
function linkingScene() {
  return {
    conditionalEvents: ['LINKED', 'REJECTED', 'ERROR'].map((outcome) => ({
      condition: `session.params.${LINKING_SLOT} == "${outcome}"`,
      handler,
      transitionToScene: SHOP,
    })),
    slots: [
      {
        commitBehavior: { writeSessionParam: LINKING_SLOT },
        config: { '@type': 'type.googleapis.com/google.actions.conversation.v3.SignInSpec' },
        name: LINKING_SLOT,
        required: true,
        type: { name: 'actions.type.AccountLinking' },
      },
    ],
  };
}
