import type { Guides } from '../guide.ts';

const YES_NO = ['Ja', 'Nein', 'Hilfe'];
const PLACES = ['Die erste', 'Die zweite', 'Keine davon', 'Hilfe'];
const AT_ANY_TIME = ['Das Übliche', 'Wo ist meine Bestellung', 'Was ist im Warenkorb', 'Hilfe'];

/** Help with every kind of question, in German. */
export const guides: Guides = {
  nothing: {
    help: 'Du kannst nachbestellen, was du schon hattest, nach deiner Bestellung fragen oder etwas in den Warenkorb legen.',
    hint: 'Sag zum Beispiel „bestell Kaffee“ oder „wo ist meine Bestellung“.',
    asks: ['Was möchtest du tun?', 'Was kann ich für dich tun?', 'Was darf es sein?'],
    suggestions: AT_ANY_TIME,
  },
  'anything-else': {
    help: 'Du kannst etwas bestellen, „zur Kasse“ sagen oder nach deiner Bestellung fragen. Sag Nein, wenn das alles ist.',
    hint: 'Sag, was du brauchst, oder Nein, wenn das alles ist.',
    asks: ['Was möchtest du?', 'Was darf es sein?', 'Was brauchst du?'],
    suggestions: ['Zur Kasse', 'Wo ist meine Bestellung', 'Was ist im Warenkorb', 'Nein'],
  },
  'confirm-quote': {
    help: 'Sag Ja, dann geht es weiter, oder Nein, dann lassen wir es. Ändern geht auch: sag „mach zwei draus“, „schick es zur Arbeit“ oder „nimm meine andere Karte“.',
    hint: 'Ohne dein Ja passiert nichts, mit Nein lassen wir es.',
    asks: ['Soll ich das machen?', 'Soll ich, ja oder nein?', 'Möchtest du das so?'],
    suggestions: ['Ja', 'Nein', 'Eine andere Adresse', 'Andere Karte'],
  },
  'which-product': {
    help: 'Du kannst den Namen sagen, was daran anders ist, etwa „die große“, oder den Platz, etwa „die zweite“. Sag „keins davon“, wenn nichts passt.',
    hint: 'Sag „das erste“, „das zweite“ oder „keins davon“.',
    asks: ['Was davon möchtest du?', 'Was davon soll es sein?', 'Was davon?'],
    suggestions: ['Das erste', 'Das zweite', 'Keins davon', 'Hilfe'],
  },
  'this-product': {
    help: 'Sag Ja, wenn es das ist, oder Nein, wenn nicht. Du kannst auch etwas anderes nennen, etwa „nein, den koffeinfreien“.',
    hint: 'Ein Ja oder Nein genügt.',
    asks: ['Ist es das, was du möchtest?', 'Möchtest du das, ja oder nein?', 'Soll es das sein?'],
    suggestions: YES_NO,
  },
  'how-many': {
    help: 'Sag eine Zahl, zum Beispiel „zwei“. Wenn du nichts davon möchtest, sag Nein.',
    hint: 'Eine Zahl von eins bis 99 genügt mir.',
    asks: ['Wie viele möchtest du?', 'Wie viele sollen es sein?', 'Wie viele?'],
    suggestions: ['Eins', 'Zwei', 'Drei', 'Nein'],
  },
  'adjust-plan': {
    help: 'Sag Ja, dann rechne ich den Rest aus, ohne das, was fehlt. Bei Nein wird vorerst nichts bestellt.',
    hint: 'Ja heißt nur der Rest, Nein heißt gar nichts.',
    asks: ['Soll ich mit dem Rest weitermachen?', 'Möchtest du den Rest?', 'Den Rest, ja oder nein?'],
    suggestions: YES_NO,
  },
  'order-again': {
    help: 'Genau das hast du eben erst bestellt. Sag Ja, wenn du es noch einmal möchtest, oder Nein, wenn einmal genügt.',
    hint: 'Mit Ja bestellst du ein zweites Mal, mit Nein bleibt es bei einem.',
    asks: ['Möchtest du es noch einmal?', 'Noch einmal, ja oder nein?', 'Soll ich es wieder bestellen?'],
    suggestions: YES_NO,
  },
  'join-order': {
    help: 'Sag „leg es dazu“, dann kommt alles zusammen, oder „neue Bestellung“, dann bleibt es getrennt.',
    hint: 'Sag „zu der Bestellung“ oder „eine neue“.',
    asks: ['Wie möchtest du es?', 'Wie soll es sein?', 'Dazu, oder eine neue?'],
    suggestions: ['Leg es dazu', 'Neue Bestellung', 'Hilfe'],
  },
  'below-minimum': {
    help: 'Nenn mir etwas, das dazukommt, oder sag, wie viel du möchtest, etwa „mach drei draus“. Bei Nein wird vorerst nichts bestellt.',
    hint: 'Nenn mir etwas, das dazukommt, oder sag „mach drei draus“.',
    asks: ['Was möchtest du tun?', 'Soll etwas dazu?', 'Was soll noch dazu?'],
    suggestions: ['Ja', 'Nein', 'Mach drei draus', 'Hilfe'],
  },
  'which-address': {
    help: 'Du kannst sagen, wohin, etwa „nach Hause“, oder den Platz der Adresse, etwa „die zweite“. Sag „keine davon“, um es zu lassen.',
    hint: 'Sag zum Beispiel „nach Hause“ oder „die erste“.',
    asks: ['Wohin soll es gehen?', 'Welche Adresse ist es?', 'Welche Adresse?'],
    suggestions: PLACES,
  },
  'which-payment': {
    help: 'Du kannst die Art der Karte sagen, ihre letzten Ziffern oder ihren Platz, etwa „die zweite“. Sag „keine davon“, um es zu lassen.',
    hint: 'Sag zum Beispiel „mit Visa“ oder „die erste“.',
    asks: ['Womit möchtest du bezahlen?', 'Welche Karte ist es?', 'Welche Karte?'],
    suggestions: PLACES,
  },
  'which-delivery': {
    help: 'Du kannst einen Tag sagen, etwa „Donnerstag“, oder „die schnellste“ oder „die günstigste“. Sag „keine davon“, um es zu lassen.',
    hint: 'Sag den Tag oder „die erste“.',
    asks: ['Wann soll es kommen?', 'Welche Lieferung ist es?', 'Welche Lieferung?'],
    suggestions: ['Die schnellste', 'Die günstigste', 'Keine davon', 'Hilfe'],
  },
  'which-order': {
    help: 'Du kannst sagen, was darin war, oder den Platz, etwa „die erste“. Sag „keine davon“, wenn es keine ist.',
    hint: 'Nenne etwas, das darin war, oder sag „die erste“.',
    asks: ['Welche Bestellung meinst du?', 'Welche Bestellung ist es?', 'Welche davon?'],
    suggestions: PLACES,
  },
  'confirm-cancel': {
    help: 'Sag Ja, dann storniere ich die ganze Bestellung, oder Nein, dann bleibt sie, wie sie ist.',
    hint: 'Ja storniert die Bestellung, Nein behält sie.',
    asks: ['Soll ich sie stornieren?', 'Stornieren, ja oder nein?', 'Möchtest du sie stornieren?'],
    suggestions: YES_NO,
  },
  'confirm-clear-cart': {
    help: 'Sag Ja, dann nehme ich alles aus dem Warenkorb, oder Nein, dann bleibt alles darin.',
    hint: 'Ja leert den Warenkorb, Nein lässt ihn, wie er ist.',
    asks: ['Soll ich den Warenkorb leeren?', 'Leeren, ja oder nein?', 'Möchtest du ihn leeren?'],
    suggestions: YES_NO,
  },
  'tell-when-back': {
    help: 'Sag Ja, dann hörst du von mir, sobald es wieder da ist, oder Nein, dann lassen wir es.',
    hint: 'Ein Ja oder Nein genügt.',
    asks: ['Soll ich dir dann Bescheid sagen?', 'Bescheid sagen, ja oder nein?', 'Möchtest du es erfahren?'],
    suggestions: YES_NO,
  },
  'shall-i': {
    help: 'Sag Ja, dann mache ich das, oder Nein, dann nicht. Du kannst auch etwas anderes fragen, etwa „was ist im Warenkorb“.',
    hint: 'Ein Ja oder Nein genügt, oder sag, was du brauchst.',
    asks: ['Soll ich das tun?', 'Soll ich, ja oder nein?', 'Möchtest du das?'],
    suggestions: YES_NO,
  },
};
