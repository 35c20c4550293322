import { Content, ConversationV3, Suggestion } from '@assistant/conversation';
import type { HandlerResponse } from '@assistant/conversation/dist/api/schema.js';
import type { Reply } from '../../dialogue/reply.ts';
import type { View } from '../../dialogue/view.ts';
import { bubbles } from './bubbles.ts';
import { canChoose, choicesOf } from './choices.ts';
import { contentOf } from './content.ts';
import { project } from './project.ts';
import type { GoogleRequest } from './request.ts';

/** Our reply, in Google's words. Nothing of the request comes back but its session and the name of its scene. */
export function speak(reply: Reply, request: GoogleRequest): HandlerResponse {
  const answer = new ConversationV3({
    body: { session: { id: request.session, params: paramsAfter(request) }, scene: { name: request.scene } },
  });
  answer.prompt.override = true;
  answer.add(...bubbles(reply.speech));
  if (request.screen) show(reply, request.turn + 1, answer);

  const next = sceneAfter(reply);
  if (next !== request.scene) answer.scene.next = { name: next };
  return answer.serialize();
}

/** The count names the next turn. An old result would keep the linking scene from ever asking again: null removes it. */
const paramsAfter = ({ linkingLeft, turn }: GoogleRequest) => ({
  turn: turn + 1,
  ...(linkingLeft !== undefined && { [project.linkingSlot]: null }),
});

const SCENES: Readonly<Record<Reply['kind'], string>> = {
  ask: project.shopScene,
  tell: project.endScene,
  'link-account': project.linkingScene,
};

const sceneAfter = ({ kind }: Reply): string => SCENES[kind];

/** Things to touch come with a question only: Google refuses them when nobody is listening any more. */
function show(reply: Reply, nextTurn: number, answer: ConversationV3): void {
  if (reply.kind === 'ask') answer.add(...suggestionsOf(reply.suggestions ?? []));
  if (reply.view !== undefined) showView(reply.view, reply.kind === 'ask', nextTurn, answer);
}

function showView(view: View, listening: boolean, nextTurn: number, answer: ConversationV3): void {
  if (listening && view.kind === 'list' && view.selectable && canChoose(view)) {
    const { list, type } = choicesOf(view, nextTurn);
    answer.add(new Content({ list }));
    answer.session.typeOverrides = [type];
    return;
  }
  const content = contentOf(view);
  if (content !== undefined) answer.add(new Content(content));
}

const MOST_SUGGESTIONS = 8;
const LONGEST_SUGGESTION = 25;

/** Touching a suggestion says it, word for word: half of one would say something else, so a long one is left out. */
const suggestionsOf = (suggestions: readonly string[]): readonly Suggestion[] =>
  [...new Set(suggestions.map((title) => title.trim()))]
    .filter((title) => title !== '' && title.length <= LONGEST_SUGGESTION)
    .slice(0, MOST_SUGGESTIONS)
    .map((title) => new Suggestion({ title }));
