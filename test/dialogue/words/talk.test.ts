import { describe, expect, it } from '@jest/globals';
import { talkWords as german } from '../../../src/dialogue/words/de/talk.ts';
import { talkWords as english } from '../../../src/dialogue/words/en/talk.ts';
import type { TalkWords } from '../../../src/dialogue/words/talk-words.ts';
import { aCart } from '../../make/a-cart.ts';
import { aVariant, NOW, TIME_ZONE } from '../../make/commerce.ts';
import { apples, between, coffee, inGerman, milk, threeThings, twoParcels } from './orders.ts';
import { KINDS } from './situations.ts';

const manner = { familiar: false, pick: 0 };
const en = english(manner);
const de = german(manner);
const known = { familiar: true, pick: 0 };
const seller = 'Corner Market';

describe('V27 the opening', () => {
  it('tells a newcomer what can be said', () => {
    expect(en.welcome({ seller, name: undefined }).speech).toBe(
      'Welcome to Corner Market. You can reorder what you need, ask where your order is, or fill your cart. What would you like?',
    );
    expect(de.welcome({ seller, name: 'Ada' }).speech).toBe(
      'Willkommen bei Corner Market, Ada. Du kannst nachbestellen, nach deiner Bestellung fragen oder den Warenkorb füllen. Was möchtest du?',
    );
  });

  it('V30 is short for whoever knows us', () => {
    expect(english(known).welcome({ seller, name: 'Ada' }).speech).toBe('Hi, Ada. What can I get you?');
    expect(german(known).welcome({ seller, name: undefined }).speech).toBe('Hallo. Was darf es sein?');
  });

  it('V29 speaks up about a late order, and names nothing that is in it', () => {
    const order = threeThings({
      state: 'shipped',
      promised: between(17, 8, 20),
      expected: between(19, 0, 20),
    });
    const facts = { seller, order, now: NOW, timeZone: TIME_ZONE };

    expect(en.welcomeLate(facts).speech).toBe(
      'Welcome to Corner Market. Your order from last Monday is late, sorry. It is now expected tomorrow by 8 PM. Shall I tell you more?',
    );
    expect(de.welcomeLate(facts).speech).toBe(
      'Willkommen bei Corner Market. Deine Bestellung vom letzten Montag verspätet sich leider. Sie kommt jetzt voraussichtlich morgen bis 20 Uhr. Soll ich dir mehr dazu sagen?',
    );
  });

  it('speaks of the part that is late, with a date only where there is one', () => {
    const order = twoParcels(
      {},
      { state: 'shipped', promised: between(16, 8, 20), expected: between(16, 8, 20) },
    );
    const facts = { seller, order, now: NOW, timeZone: TIME_ZONE };

    expect(en.welcomeLate(facts).speech).toBe(
      'Welcome to Corner Market. Part of your order from last Monday is late, sorry. Shall I tell you more?',
    );
    expect(german(known).welcomeLate(facts).speech).toBe(
      'Da bist du ja wieder. Ein Teil deiner Bestellung vom letzten Montag verspätet sich leider. Soll ich dir mehr dazu sagen?',
    );
  });

  it('V31 tells what was left in the cart, and offers the till', () => {
    const three = aCart({ lineItems: [coffee, milk, apples] });

    expect(en.welcomeCart({ seller, cart: aCart() }).speech).toBe(
      'Welcome to Corner Market. Your cart still has one Harbor dark roast ground coffee, for $12.99. Shall I check out?',
    );
    expect(en.welcomeCart({ seller, cart: three }).speech).toBe(
      'Welcome to Corner Market. You left three things in your cart for $22.04: one Harbor dark roast ground coffee, one Nutwick almond milk and one more thing. Shall I check out?',
    );
    expect(de.welcomeCart(inGerman({ seller, cart: three })).speech).toBe(
      'Willkommen bei Corner Market. In deinem Warenkorb liegen noch drei Artikel für 22,04 $: einmal gemahlener Kaffee von Harbor, dunkle Röstung, einmal Mandeldrink von Nutwick und ein weiterer Artikel. Sollen wir zur Kasse gehen?',
    );
  });

  it('offers the usual', () => {
    const facts = { seller, variant: aVariant() };

    expect(english(known).welcomeUsual(facts).speech).toBe(
      'Hi again. Shall I reorder your Harbor dark roast ground coffee?',
    );
    expect(de.welcomeUsual(inGerman(facts)).speech).toBe(
      'Willkommen bei Corner Market. Wieder das Übliche: gemahlener Kaffee von Harbor, dunkle Röstung?',
    );
  });
});

describe('help', () => {
  it('is about what is being asked', () => {
    expect(en.help({ about: 'confirm-quote' }).speech).toBe(
      'Say yes to go ahead, or no to leave it. You can also change it: say “make it two”, “send it to work”, or “use my other card”. Shall I go ahead?',
    );
    expect(de.help({ about: 'which-order' }).speech).toBe(
      'Du kannst sagen, was darin war, oder den Platz, etwa „die erste“. Sag „keine davon“, wenn es keine ist. Welche Bestellung meinst du?',
    );
  });

  it.each([
    ['English', en],
    ['German', de],
  ])('is other help for every question, in %s', (_language, words) => {
    const all = KINDS.map((about) => words.help({ about }).speech);

    expect(new Set(all).size).toBe(KINDS.length);
  });
});

describe('V26 a miss', () => {
  const miss = (words: TalkWords, times: number, silent: boolean, reprompt?: string) =>
    words.missed({ times, silent, about: 'confirm-cancel', reprompt }).speech;

  it('gets help first, then the phone, and then an end', () => {
    expect(miss(en, 1, false)).toBe(
      "Sorry, I didn't get that. Yes cancels the order, no keeps it. Cancel it, yes or no?",
    );
    expect(miss(en, 2, false)).toBe(
      "I still can't make it out, sorry. You can also go on with this on your phone, or say “talk to a person”. Do you want it canceled?",
    );
    expect(en.giveUp().speech).toBe(
      "Let's leave it there for now. Try me again any time, or use your phone. Goodbye.",
    );
    expect(miss(de, 1, true)).toBe(
      'Ich habe nichts gehört. Ja storniert die Bestellung, Nein behält sie. Stornieren, ja oder nein?',
    );
    expect(miss(de, 2, true)).toBe(
      'Ich höre immer noch nichts. Du kannst auch auf deinem Handy weitermachen oder „mit jemandem sprechen“ sagen. Möchtest du sie stornieren?',
    );
    expect(de.giveUp().speech).toBe(
      'Lassen wir es für jetzt. Versuch es jederzeit wieder oder nimm dein Handy. Tschüss.',
    );
  });

  it('is another one when nothing was heard', () => {
    for (const times of [1, 2]) expect(miss(en, times, true)).not.toBe(miss(en, times, false));
  });

  it('does not help in the words that were said last', () => {
    const said = 'Yes cancels the order, no keeps it. Cancel it, yes or no?';

    expect(miss(en, 1, false, said)).toBe(
      "Sorry, I didn't get that. Say yes and I'll cancel the whole order, or no and it stays as it is. Shall I cancel it?",
    );
  });

  const sentences = (text: string): readonly string[] =>
    text.match(/[^.?!]+[.?!]/g)?.map((part) => part.trim()) ?? [];

  it.each(KINDS.flatMap((about) => [en, de].map((words) => [about, words] as const)))(
    'never says a sentence again that was just said: %s',
    (about, words) => {
      const help = words.help({ about });
      const first = words.missed({ times: 1, silent: true, about, reprompt: help.reprompt });
      const second = words.missed({ times: 2, silent: true, about, reprompt: first.reprompt });
      const afterHelp = sentences(`${help.speech} ${help.reprompt} ${first.speech}`);
      const afterMiss = sentences(`${first.speech} ${first.reprompt} ${second.speech}`);

      expect(new Set(afterHelp).size).toBe(afterHelp.length);
      expect(new Set(afterMiss).size).toBe(afterMiss.length);
    },
  );
});

describe('what is said out of turn', () => {
  it('puts the question as it was put into silence', () => {
    const reprompt = 'You can say the small or the large. Which one is it?';

    expect(en.notAnAnswer({ reprompt }).speech).toBe(
      'Sorry, that leaves it open. You can say the small or the large. Which one is it?',
    );
    expect(de.notAnAnswer({ reprompt: 'Sag die kleine oder die große. ' }).speech).toBe(
      'Entschuldige, damit ist es noch offen. Sag die kleine oder die große. Was soll es sein?',
    );
  });

  it('puts the question again when a code was given: a yes must know what it answers', () => {
    expect(en.noCodeNeeded({ about: 'confirm-cancel' }).speech).toBe(
      "You don't need a code for this, and I haven't kept it. Shall I cancel it?",
    );
    expect(en.noCodeNeeded({ about: 'nothing' }).speech).toBe(
      "You don't need a code for this, and I haven't kept it. What would you like to do?",
    );
    expect(de.noCodeNeeded({ about: 'nothing' }).speech).toBe(
      'Hierfür brauchst du keinen Code, und ich habe ihn mir nicht gemerkt. Was möchtest du tun?',
    );
  });
});

describe('V1 linking the account', () => {
  it('says why, and where the card is', () => {
    expect(en.link({ expired: false }).speech).toBe(
      "For that I need to know who you are, so please link your account first. You'll find a card for it in the app on your phone, and then we'll go on from here.",
    );
    expect(en.link({ expired: true }).speech).toBe(
      "The link to your account has expired, so I need you to link it once more. You'll find a card for it in the app on your phone, and then we'll go on from here.",
    );
    expect(de.link({ expired: false }).speech).toBe(
      'Dafür muss ich wissen, wer du bist. Bitte verbinde zuerst dein Konto. Eine Karte dafür findest du in der App auf deinem Handy, danach machen wir hier weiter.',
    );
  });

  it('goes on without it', () => {
    expect(en.notLinked({ result: 'denied' }).speech).toBe(
      "All right, your account isn't linked. I can still tell you what things cost and whether we have them. What would you like to know?",
    );
    expect(de.notLinked({ result: 'failed' }).speech).toBe(
      'Das Verbinden hat leider nicht geklappt. Mit „Konto verbinden“ kannst du es noch einmal versuchen. Was etwas kostet und ob es da ist, kann ich dir trotzdem sagen. Was möchtest du wissen?',
    );
  });
});

describe('somebody to talk to', () => {
  const all = { phone: '518 555 0100', email: 'help@corner.example' };

  it('is told and shown', () => {
    const asked = en.person(all);

    expect(asked.speech).toBe(
      'To talk to somebody, call 518 555 0100 or write to help@corner.example. Anything else?',
    );
    expect(asked.view).toEqual({
      kind: 'note',
      title: 'Talk to somebody',
      text: 'Phone: 518 555 0100\nE-mail: help@corner.example',
    });
    expect(de.person({ ...all, email: undefined }).speech).toBe(
      'Du erreichst uns telefonisch unter 518 555 0100. Sonst noch etwas?',
    );
  });

  it('is not made up', () => {
    expect(en.person({ phone: undefined, email: undefined }).speech).toBe(
      "I'm sorry, I can't put you through, and I have no number for the shop. Anything else?",
    );
  });
});
