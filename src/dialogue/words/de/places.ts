import type { Address } from '../../../commerce/customer.ts';
import { tidy } from '../tidy.ts';

/** A saved address as its owner calls it: "Zuhause", "Arbeit", "Ferienhaus". */
export function placeName({ label, street }: Address): string {
  const name = tidy(label);
  return KNOWN.get(name.toLowerCase())?.name ?? (name === '' ? tidy(street) : name);
}

/** Fits "geliefert ___": "nach Hause", "ins Büro", "an die Adresse Ferienhaus". */
export const toPlace = (address: Address): string =>
  KNOWN.get(tidy(address.label).toLowerCase())?.to ?? `an die Adresse ${placeName(address)}`;

/** For a screen: "Zuhause, Elmstraße 12". */
export function placeShown(address: Address): string {
  const [name, street] = [placeName(address), tidy(address.street)];
  return name === street ? street : `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${street}`;
}

const HOME = { name: 'Zuhause', to: 'nach Hause' };
const WORK = { name: 'Arbeit', to: 'zur Arbeit' };
const OFFICE = { name: 'Büro', to: 'ins Büro' };

/** What most people call their addresses, in the languages that their phones may be set to. */
const KNOWN: ReadonlyMap<string, { readonly name: string; readonly to: string }> = new Map([
  ['zuhause', HOME],
  ['zu hause', HOME],
  ['home', HOME],
  ['arbeit', WORK],
  ['work', WORK],
  ['büro', OFFICE],
  ['office', OFFICE],
]);
