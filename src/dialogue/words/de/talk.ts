import type { Asked } from '../../reply.ts';
import { askAgain, sayHelp, sayMissed, type MissedLines } from '../guide.ts';
import { oneOf } from '../one-of.ts';
import type { TalkWords } from '../talk-words.ts';
import type { Manner } from '../words.ts';
import { linkCard, notLinked, person } from './account.ts';
import { guides } from './guides.ts';
import { thenAnythingElse } from './then-anything-else.ts';
import { welcome, welcomeCart, welcomeLate, welcomeUsual } from './welcome.ts';

/** What is said about the conversation itself, in German. */
export const talkWords = (manner: Manner): TalkWords => ({
  welcome: (facts) => welcome(facts, manner),
  welcomeLate: (facts) => welcomeLate(facts, manner),
  welcomeCart: (facts) => welcomeCart(facts, manner),
  welcomeUsual: (facts) => welcomeUsual(facts, manner),
  help: ({ about }) => sayHelp(guides[about], missedLines(manner)),
  missed: (facts) => sayMissed(guides[facts.about], missedLines(manner), facts),
  giveUp: () => ({
    speech: 'Lassen wir es für jetzt. Versuch es jederzeit wieder oder nimm dein Handy. Tschüss.',
  }),
  goodbye: () => ({ speech: oneOf(manner, ['Tschüss.', 'Bis bald.', 'Bis zum nächsten Mal.']) }),
  anythingElse: () => thenAnythingElse(manner, oneOf(manner, ['Alles klar.', 'In Ordnung.'])),
  whatElse: () => open(oneOf(manner, ['Was möchtest du?', 'Was darf es sein?', 'Gern, was denn?'])),
  nothingAsked: () => open('Ich hatte gerade gar nichts gefragt. Was möchtest du tun?'),
  notAnAnswer: ({ reprompt }) => notAnAnswer(reprompt),
  startedOver: () =>
    open(oneOf(manner, ['Gut, noch mal von vorne.', 'Alles auf Anfang.']), 'Was möchtest du tun?'),
  link: linkCard,
  linked: () => open('Danke, dein Konto ist jetzt verbunden.', 'Was möchtest du tun?'),
  alreadyLinked: () => thenAnythingElse(manner, 'Dein Konto ist schon verbunden.'),
  notLinked: (facts) => notLinked(facts),
  person: (facts) => person(facts, manner),
  noCodeNeeded: ({ about }) =>
    askAgain('Hierfür brauchst du keinen Code, und ich habe ihn mir nicht gemerkt.', guides[about]),
  moment: () => ({ speech: oneOf(manner, ['Einen Moment.', 'Ich sehe nach.', 'Kleinen Moment.']) }),
  apology: () => ({
    speech: 'Entschuldige, bei uns ist etwas schiefgegangen. Versuch es bitte gleich noch einmal.',
  }),
  slow: () => ({
    speech: 'Entschuldige, der Laden braucht gerade länger als sonst. Frag mich bitte gleich noch einmal.',
  }),
});

const open = (...said: readonly string[]): Asked => ({
  speech: said.join(' '),
  reprompt: `${guides.nothing.hint} Was kann ich für dich tun?`,
  suggestions: guides.nothing.suggestions,
});

const missedLines = (manner: Manner): MissedLines => ({
  silent: [oneOf(manner, ['Ich habe nichts gehört.', 'Ich bin noch da.']), 'Ich höre immer noch nichts.'],
  misheard: [
    oneOf(manner, ['Entschuldige, das habe ich nicht verstanden.', 'Das ging leider an mir vorbei.']),
    'Ich verstehe es leider immer noch nicht.',
  ],
  phone: 'Du kannst auch auf deinem Handy weitermachen oder „mit jemandem sprechen“ sagen.',
  always: 'Wenn du nicht weiterweißt, sag „Hilfe“.',
  orStop: 'Mit „von vorne“ fangen wir neu an, mit „stopp“ hören wir auf.',
});

/** The question as it was put into silence, or an open one where that was none. */
function notAnAnswer(reprompt: string): Asked {
  const question = reprompt.trim().endsWith('?') ? '' : ' Was soll es sein?';
  return {
    speech: `Entschuldige, damit ist es noch offen. ${reprompt.trim()}${question}`,
    reprompt: 'Du kannst auch „Hilfe“ sagen oder „von vorne“. Was möchtest du?',
    suggestions: ['Hilfe', 'Von vorne'],
  };
}
