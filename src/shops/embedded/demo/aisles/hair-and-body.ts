import { ct, type DemoProduct, fl, gone, oz, ownBrand, pack, shelf } from '../demo-product.ts';

const care = shelf('care', 'hair-and-body', 'general');

/** Soap, shampoo, lotion, deodorant and shaving. */
export const hairAndBody: readonly DemoProduct[] = [
  care('shampoo', 'shampoo', 'Fern and Fable', {
    en: ['daily care shampoo', 'shampoo', 'hair shampoo', 'hair wash'],
    de: ['Pflegeshampoo', 'Shampoo', 'Haarshampoo', 'Haarwaschmittel'],
    has: [
      fl(12, 599, 27, 'normal hair', 'normales Haar'),
      fl(12, 599, 19, 'dry hair', 'trockenes Haar'),
      fl(28, 1099, 8, 'normal hair', 'normales Haar'),
    ],
  }),
  care('shampoo-dandr', 'shampoo', 'Scalpwell', {
    en: ['anti-dandruff shampoo', 'dandruff shampoo', 'anti dandruff', 'scalp shampoo'],
    de: ['Anti-Schuppen-Shampoo', 'Schuppenshampoo', 'Shampoo gegen Schuppen', 'Kopfhautshampoo'],
    has: [fl(13, 699, 20)],
  }),
  care('shampoo-cm', 'shampoo', ownBrand, {
    en: ['two-in-one shampoo', 'two in one shampoo', 'cheap shampoo', 'shampoo and conditioner'],
    de: ['Shampoo mit Spülung', 'Zwei-in-eins-Shampoo', 'günstiges Shampoo', 'Shampoo und Spülung'],
    has: [fl(24, 399, 24)],
  }),
  care('conditioner', 'conditioner', 'Fern and Fable', {
    en: ['daily care conditioner', 'conditioner', 'hair conditioner', 'hair rinse'],
    de: ['Pflegespülung', 'Spülung', 'Haarspülung', 'Conditioner'],
    has: [fl(12, 599, 22), fl(28, 1099, 3)],
  }),
  care('conditioner-cm', 'conditioner', ownBrand, {
    en: ['moisturizing conditioner', 'cheap conditioner', 'moisture conditioner', 'store brand conditioner'],
    de: ['Feuchtigkeitsspülung', 'günstige Spülung', 'Spülung der Hausmarke'],
    has: [fl(24, 379, 16)],
  }),
  care('hairspray', 'hair-styling', 'Fern and Fable', {
    en: ['strong hold hairspray', 'hairspray', 'hair spray', 'hair lacquer'],
    de: ['Haarspray, starker Halt', 'Haarspray', 'Haarlack', 'Frisierspray'],
    has: [oz(8, 549, 14)],
  }),
  care('hair-gel', 'hair-styling', 'Ironbark', {
    en: ['firm hold hair gel', 'hair gel', 'styling gel', 'gel'],
    de: ['Haargel, fester Halt', 'Haargel', 'Stylinggel', 'Gel'],
    has: [oz(8, 449, 12)],
  }),
  care('body-wash', 'body-wash', 'Fern and Fable', {
    en: ['moisturizing body wash', 'body wash', 'shower gel', 'shower cream'],
    de: ['Cremedusche', 'Duschgel', 'Duschbad'],
    has: [
      fl(18, 649, 26, 'shea', 'Sheabutter'),
      fl(18, 649, 20, 'cucumber', 'Gurke'),
      fl(18, 649, 13, 'unscented', 'ohne Duft'),
    ],
  }),
  care('body-wash-men', 'body-wash', 'Ironbark', {
    en: ['cedar body wash', 'mens body wash', 'mens shower gel', 'cedar shower gel'],
    de: ['Duschgel mit Zedernduft', 'Männerduschgel', 'Duschgel für Männer', 'Zedern-Duschgel'],
    has: [fl(18, 599, 18)],
  }),
  care('soap-bar', 'soap-bar', 'Fern and Fable', {
    en: ['bar soap', 'soap', 'bath soap'],
    de: ['Stückseife', 'Seife', 'Seifenstück'],
    has: [pack(4, oz(4, 549, 24, 'lavender', 'Lavendel')), pack(4, oz(4, 549, 15, 'unscented', 'ohne Duft'))],
  }),
  care('soap-bar-cm', 'soap-bar', ownBrand, {
    en: ['mild bar soap', 'cheap soap', 'mild soap', 'store brand soap'],
    de: ['milde Stückseife', 'günstige Seife', 'milde Seife', 'Seife der Hausmarke'],
    has: [pack(8, oz(4, 499, 20))],
  }),
  care('soap-hand', 'soap-hand', 'Suds and Sons', {
    en: ['liquid hand soap', 'hand soap', 'liquid soap', 'hand wash'],
    de: ['flüssige Handseife', 'Handseife', 'Flüssigseife', 'Seifenspender'],
    has: [
      fl(12, 349, 30, 'lemon', 'Zitrone'),
      fl(12, 349, 22, 'milk and honey', 'Milch und Honig'),
      fl(50, 799, 0, 'lemon', 'Zitrone'),
    ],
  }),
  care('soap-hand-cm', 'soap-hand', ownBrand, {
    en: ['foaming hand soap', 'foaming soap', 'foam soap', 'cheap hand soap'],
    de: ['Schaumseife', 'schäumende Handseife', 'günstige Handseife'],
    has: [fl(10, 249, 19)],
  }),
  care('sanitizer', 'sanitizer', 'Snowline', {
    en: ['hand sanitizer', 'sanitizer', 'hand gel'],
    de: ['Handdesinfektionsgel', 'Handdesinfektion', 'Desinfektionsgel', 'Handgel'],
    has: [fl(2, 199, 33), fl(8, 399, 21)],
  }),
  care('lotion-body', 'lotion', 'Fern and Fable', {
    en: ['daily body lotion', 'body lotion', 'lotion', 'moisturizer'],
    de: ['Körperlotion', 'Bodylotion', 'Körpermilch'],
    has: [fl(16, 749, 19, 'unscented', 'ohne Duft'), fl(16, 749, 14, 'almond', 'Mandel')],
  }),
  care('lotion-hand', 'lotion', 'Fern and Fable', {
    en: ['intensive hand cream', 'hand cream', 'hand lotion', 'dry skin cream'],
    de: ['intensive Handcreme', 'Handcreme', 'Handlotion', 'Creme für trockene Hände'],
    has: [oz(3, 499, 21)],
  }),
  care('eye-cream', 'face-cream', 'Maison Cabosse', {
    en: ['firming eye cream', 'eye cream', 'under eye cream', 'wrinkle cream'],
    de: ['straffende Augencreme', 'Augencreme', 'Augenpflege', 'Faltencreme'],
    has: [oz(0.5, 1999, 6)],
  }),
  care('face-cream', 'face-cream', 'Fern and Fable', {
    en: ['daily face cream', 'face cream', 'day cream', 'face moisturizer'],
    de: ['Tagescreme', 'Gesichtscreme', 'Creme'],
    has: [oz(1.7, 1299, 12)],
  }),
  care('sunscreen', 'sunscreen', 'Shoreline', {
    en: ['sunscreen lotion', 'sunscreen', 'sun cream', 'sunblock'],
    de: ['Sonnenmilch', 'Sonnencreme', 'Sonnenschutz'],
    has: [
      fl(8, 999, 16, 'factor thirty', 'Faktor dreißig'),
      fl(8, 1099, 13, 'factor fifty', 'Faktor fünfzig'),
    ],
  }),
  care('deo-stick', 'deodorant', 'Ironbark', {
    en: ['deodorant stick', 'deodorant', 'deo', 'mens deodorant'],
    de: ['Deostick', 'Deo', 'Deodorant'],
    has: [oz(2.7, 549, 29, 'cedar', 'Zeder'), oz(2.7, 549, 16, 'unscented', 'ohne Duft')],
  }),
  care('deo-roll', 'deodorant', 'Fern and Fable', {
    en: ['roll-on antiperspirant', 'antiperspirant', 'roll on', 'womens deodorant'],
    de: ['Deoroller', 'Roll-on', 'Antitranspirant'],
    has: [oz(2.5, 499, 23), gone(pack(2, oz(2.5, 899, 0)))],
  }),
  care('razors', 'razors', 'Keenfield', {
    en: ['disposable razors', 'razors', 'razor', 'shavers'],
    de: ['Einwegrasierer', 'Rasierer', 'Nassrasierer'],
    has: [ct(4, 799, 18), ct(10, 1499, 7)],
  }),
  care('razor-blades', 'razor-blades', 'Keenfield', {
    en: ['five-blade razor refills', 'razor blades', 'blades', 'razor refills'],
    de: ['Rasierklingen', 'Klingen', 'Ersatzklingen'],
    has: [ct(4, 1799, 12), ct(12, 4499, 2)],
  }),
  care('shave-gel', 'shaving', 'Keenfield', {
    en: ['sensitive shaving gel', 'shaving gel', 'shaving cream', 'shave gel'],
    de: ['Rasiergel für empfindliche Haut', 'Rasiergel', 'Rasierschaum', 'Rasiercreme'],
    has: [oz(7, 399, 20)],
  }),
];
