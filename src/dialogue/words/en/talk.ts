import type { Asked } from '../../reply.ts';
import { askAgain, sayHelp, sayMissed, type MissedLines } from '../guide.ts';
import { oneOf } from '../one-of.ts';
import type { TalkWords } from '../talk-words.ts';
import type { Manner } from '../words.ts';
import { guides } from './guides.ts';
import { linkCard, notLinked, person } from './account.ts';
import { thenAnythingElse } from './then-anything-else.ts';
import { welcome, welcomeCart, welcomeLate, welcomeUsual } from './welcome.ts';

/** What is said about the conversation itself, in English. */
export const talkWords = (manner: Manner): TalkWords => ({
  welcome: (facts) => welcome(facts, manner),
  welcomeLate: (facts) => welcomeLate(facts, manner),
  welcomeCart: (facts) => welcomeCart(facts, manner),
  welcomeUsual: (facts) => welcomeUsual(facts, manner),
  help: ({ about }) => sayHelp(guides[about], missedLines(manner)),
  missed: (facts) => sayMissed(guides[facts.about], missedLines(manner), facts),
  giveUp: () => ({
    speech: "Let's leave it there for now. Try me again any time, or use your phone. Goodbye.",
  }),
  goodbye: () => ({ speech: oneOf(manner, ['Goodbye.', 'See you soon.', 'Bye for now.']) }),
  anythingElse: () => thenAnythingElse(manner, oneOf(manner, ['All right.', 'Okay.'])),
  whatElse: () => open(oneOf(manner, ['What would you like?', 'What can I get you?', 'Sure, what is it?'])),
  nothingAsked: () => open("I hadn't asked you anything just now. What would you like to do?"),
  notAnAnswer: ({ reprompt }) => notAnAnswer(reprompt),
  startedOver: () =>
    open(oneOf(manner, ["Let's start over.", 'All right, from the top.']), 'What would you like to do?'),
  link: linkCard,
  linked: () => open('Thanks, your account is linked.', 'What would you like to do?'),
  alreadyLinked: () => thenAnythingElse(manner, 'Your account is linked already.'),
  notLinked: (facts) => notLinked(facts),
  person: (facts) => person(facts, manner),
  noCodeNeeded: ({ about }) =>
    askAgain("You don't need a code for this, and I haven't kept it.", guides[about]),
  moment: () => ({ speech: oneOf(manner, ['One moment.', 'Just a second.', 'Let me look.']) }),
  apology: () => ({
    speech: 'Sorry, something went wrong on our side. Please try that again in a moment.',
  }),
  slow: () => ({
    speech: 'Sorry, the shop is taking longer than it should. Please ask me again in a moment.',
  }),
});

const open = (...said: readonly string[]): Asked => ({
  speech: said.join(' '),
  reprompt: `${guides.nothing.hint} What can I do for you?`,
  suggestions: guides.nothing.suggestions,
});

const missedLines = (manner: Manner): MissedLines => ({
  silent: [oneOf(manner, ["I didn't hear anything.", "I'm still here."]), "I still can't hear you."],
  misheard: [
    oneOf(manner, ["Sorry, I didn't get that.", 'Sorry, that went past me.']),
    "I still can't make it out, sorry.",
  ],
  phone: 'You can also go on with this on your phone, or say “talk to a person”.',
  always: "If you're stuck, say “help”.",
  orStop: 'You can say “start over”, or “stop” to end.',
});

/** The question as it was put into silence, or an open one where that was none. */
function notAnAnswer(reprompt: string): Asked {
  const question = reprompt.trim().endsWith('?') ? '' : ' What shall it be?';
  return {
    speech: `Sorry, that leaves it open. ${reprompt.trim()}${question}`,
    reprompt: 'You can also say “help”, or “start over”. What would you like?',
    suggestions: ['Help', 'Start over'],
  };
}
