import type { Matching } from '../tongue/matching.ts';

/** Comparing words in German. */
export const deMatching: Matching = {
  signs: { '&': 'und', '%': 'prozent' },
  digits: { group: '.', point: ',' },
  stopWords: new Set(
    (
      'der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner meines unser unsere ' +
      'unseren unserem unserer unseres dein deine deinen ihr ihre ihren diese dieser diesen dieses noch mehr nochmal ' +
      'wieder mal bitte danke gern gerne etwas paar doch auch vom von fur zum zur ich mir mich wir uns brauche ' +
      'brauchen mochte mochten will wollen hatte hatten bestelle bestell bestellen kaufe kauf kaufen ubliche ublichen ' +
      'selbe selben gleiche gleichen'
    ).split(' '),
  ),
  qualities: new Map([
    ['small', 'klein'],
    ['medium', 'mittlere'],
    ['large', 'groß'],
    ['organic', 'Bio'],
    ['decaf', 'entkoffeiniert'],
    ['regular', 'normal'],
    ['sugar-free', 'zuckerfrei'],
    ['gluten-free', 'glutenfrei'],
    ['lactose-free', 'laktosefrei'],
    ['fragrance-free', 'parfümfrei'],
  ]),
  singular,
};

function singular(word: string): string {
  const plural = OWN_PLURALS.find(([ending]) => word.endsWith(ending));
  if (plural !== undefined) return word.slice(0, -plural[0].length) + plural[1];
  if (UNCHANGED.test(word)) return word;
  return word.replace(ENDING, '');
}

/** Plurals in -er whose singular is too short for the rule, alone or at the end of a compound. */
const OWN_PLURALS: readonly (readonly [string, string])[] = [
  ['eiern', 'ei'],
  ['eier', 'ei'],
];

/** "Brötchen" are the same in both (but not "Flaschen"); "Tee" is no plural of "Te", "Reise" none of "Reis", "Glas" none of "Gla". */
const UNCHANGED = /(?:(?<!s)chen|lein|ee|ier|reisen?|glas|gras|ananas|[mabt]us|[ea]is)$/;

/** What declension adds, as long as three letters are left before it; an s only where foreign words have it. */
const ENDING = /(?<=\p{L}{3})(?:ern|em|er|en|es|e|(?<=[elr])n|(?<=\p{L}{4})(?<=[aiouyptkmnlrd])s)$/u;
