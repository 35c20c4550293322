import { END, LINKING_SLOT, SHOP } from '../../language/google/names.ts';
import type { Authority } from '../authority/open-authority.ts';
import { deviceOver, type Remembered, type Step } from '../device-over.ts';
import type { Device, Surroundings } from '../device.ts';
import { exchange, type Exchanged } from '../exchange.ts';
import type { Json } from '../json.ts';
import type { SlotTypes } from '../slot-types.ts';
import type { Utterance } from '../utterance.ts';
import { googleAnswer, merged, type GoogleAnswer } from './answer.ts';
import { isFinal, nextIntent, NO_MISSES, type Misses } from './intent.ts';
import { googleRequest, type GoogleIntent, type GoogleMoment, type GoogleScene } from './request.ts';
import { signGoogle } from './sign.ts';

export interface GoogleSurroundings extends Surroundings {
  readonly authority: Authority;
  readonly projectId: string;
  readonly slotTypes: SlotTypes;
  readonly timeZone: string;
}

interface State extends Remembered {
  readonly userParams: Json;
  readonly homeParams: Json;
  readonly lastSeen: Date | undefined;
  readonly open: Open | undefined;
}

interface Open {
  readonly session: GoogleMoment['session'];
  readonly scene: string;
  readonly misses: Misses;
}

/** A Google device whose owner has never been here, their account not linked. */
export function googleDevice(around: GoogleSurroundings): Device {
  const first: State = {
    locale: around.locale,
    credential: undefined,
    userParams: {},
    homeParams: {},
    lastSeen: undefined,
    open: undefined,
  };
  return deviceOver<State>(
    {
      channel: 'google',
      say: (state, said) => say(around, state, said),
      hangUp: (state) => say(around, state, { intent: 'Stop', slots: {}, text: '' }, true),
      linked: (state) => afterLinking(around, state),
    },
    first,
  );
}

const START = 'actions.scene.START_CONVERSATION';

async function say(
  around: GoogleSurroundings,
  state: State,
  said: Utterance,
  onlyIfOpen = said.intent === 'NoInput',
): Promise<Step<State>> {
  if (state.open === undefined && onlyIfOpen) return { outcome: { kind: 'nothing' }, state };
  // "Talk to …" starts over even in the middle of a conversation.
  const running = said.intent === 'Launch' ? undefined : state.open;
  const { intent, misses } = nextIntent(said, running?.misses ?? NO_MISSES, around.slotTypes);
  const open = running ?? { session: newSession(around), scene: START, misses };
  const scene: GoogleScene = {
    name: open.scene,
    slotFillingStatus: 'UNSPECIFIED',
    slots: {},
    ...nextAfter(open.scene, intent),
  };
  return turn(around, state, { ...open, misses }, scene, intent);
}

/** The project itself ends after the last miss, and leads everybody into the shop. */
function nextAfter(scene: string, intent: GoogleIntent): Pick<GoogleScene, 'next'> {
  if (isFinal(intent)) return { next: { name: END } };
  return scene === START ? { next: { name: SHOP } } : {};
}

/** A conversation that was sent off to link goes on where it was; Google tells it in the linking scene's own slot. */
async function afterLinking(around: GoogleSurroundings, state: State): Promise<Step<State>> {
  if (state.open === undefined || state.open.scene === SHOP) return { outcome: { kind: 'nothing' }, state };
  const status = state.credential === undefined ? 'REJECTED' : 'LINKED';
  const slot = { mode: 'REQUIRED', status: 'SLOT_UNSPECIFIED', updated: true, value: status };
  const scene: GoogleScene = {
    name: state.open.scene,
    slotFillingStatus: 'FINAL',
    slots: { [LINKING_SLOT]: slot },
    next: { name: SHOP },
  };
  const params = { ...state.open.session.params, [LINKING_SLOT]: status };
  const open = { ...state.open, session: { ...state.open.session, params } };
  return turn(around, state, open, scene, { name: '', params: {}, query: '' });
}

async function turn(
  around: GoogleSurroundings,
  state: State,
  open: Open,
  scene: GoogleScene,
  intent: GoogleIntent,
): Promise<Step<State>> {
  const token = await state.credential?.();
  const request = googleRequest(momentOf(around, state, open, scene, token !== undefined), intent);
  const exchanged = await send(around, request, token);
  const seen = { ...state, lastSeen: around.now(), open: undefined };
  if (!exchanged.ok) return { outcome: { kind: 'failed', request, fault: exchanged.fault }, state: seen };

  const answer = googleAnswer(exchanged.response, around.screen);
  const next = answer.next ?? scene.next?.name ?? scene.name;
  const ended = next === END || isFinal(intent);
  return {
    outcome: {
      ...{ kind: 'answered', request, response: exchanged.response, speech: answer.speech, ended },
      ...{ linkAccount: !ended && next !== SHOP, view: answer.view },
    },
    state: {
      ...seen,
      userParams: merged(state.userParams, answer.userParams),
      homeParams: merged(state.homeParams, answer.homeParams),
      open: ended ? undefined : { ...open, scene: next, session: after(open.session, answer) },
    },
  };
}

const after = (session: Open['session'], answer: GoogleAnswer): Open['session'] => ({
  ...session,
  params: merged(session.params, answer.sessionParams),
  typeOverrides: answer.typeOverrides.length > 0 ? answer.typeOverrides : session.typeOverrides,
  languageCode: answer.languageCode ?? session.languageCode,
});

/** Google says no language until an answer has chosen one. */
const newSession = ({ newId }: GoogleSurroundings): Open['session'] => ({
  id: `simulated-${newId()}`,
  params: {},
  typeOverrides: [],
  languageCode: '',
});

const momentOf = (
  { screen, timeZone }: GoogleSurroundings,
  { locale, userParams, homeParams, lastSeen }: State,
  { session }: Open,
  scene: GoogleScene,
  linked: boolean,
): GoogleMoment => ({
  session,
  scene,
  user: { locale, params: userParams, linked, lastSeen },
  homeParams,
  screen,
  timeZone,
});

/** Google gives a webhook ten seconds. */
const send = (around: GoogleSurroundings, request: object, token: string | undefined): Promise<Exchanged> =>
  exchange(around.post, {
    url: `${around.url}/google`,
    request,
    headers: async () => ({
      ...CONTENT,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(await signGoogle(around.projectId, around.authority, around.now(), around.newId)),
    }),
    patienceSeconds: 10,
  });

const CONTENT = {
  'content-type': 'application/json;charset=UTF-8',
  'google-actions-api-version': '3',
  'user-agent': 'Google-ActionsOnGoogle/1.0',
};
