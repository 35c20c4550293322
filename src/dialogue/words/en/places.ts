import type { Address } from '../../../commerce/customer.ts';
import { tidy } from '../tidy.ts';

/** A saved address as its owner calls it: "home", "work", "mom". */
export function placeName({ label, street }: Address): string {
  const name = tidy(label);
  return KNOWN.get(name.toLowerCase()) ?? (name === '' ? tidy(street) : name);
}

/** Fits "delivered ___": "to your home address", "to the mom address". */
export function toPlace(address: Address): string {
  const name = placeName(address);
  if (tidy(address.label) === '') return `to ${name}`;
  return `to ${KNOWN.has(name) ? 'your' : 'the'} ${name.replace(/^(?:my|the) /i, '')} address`;
}

/** For a screen: "Home, 12 Elm Street". */
export function placeShown(address: Address): string {
  const [name, street] = [placeName(address), tidy(address.street)];
  return name === street ? street : `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${street}`;
}

/** What most people call their addresses, in the languages that their phones may be set to. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['home', 'home'],
  ['zuhause', 'home'],
  ['zu hause', 'home'],
  ['work', 'work'],
  ['arbeit', 'work'],
  ['office', 'office'],
  ['büro', 'office'],
]);
