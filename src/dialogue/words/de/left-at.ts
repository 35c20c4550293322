import { tidy } from '../tidy.ts';

/** What the carrier says of the place, fit for "wurde ___"; a note where we don't know the words. */
export function leftAt(place: string | undefined): { readonly how: string; readonly note: string } {
  const said = tidy(place ?? '');
  if (said === '') return { how: 'zugestellt', note: '' };
  const how = KNOWN.get(said.toLowerCase());
  return how === undefined
    ? { how: 'zugestellt', note: ` Der Zusteller hat notiert: ${said.replace(/[.!?]+$/, '')}.` }
    : { how, note: '' };
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ['briefkasten', 'zugestellt und in den Briefkasten gelegt'],
  ['dich persönlich', 'dir persönlich übergeben'],
  ['empfang', 'zugestellt und am Empfang abgegeben'],
  ['garage', 'zugestellt und in der Garage abgestellt'],
  ['haustür', 'zugestellt und an der Haustür abgestellt'],
  ['nachbar', 'zugestellt und bei einem Nachbarn abgegeben'],
  ['nachbarn', 'zugestellt und bei den Nachbarn abgegeben'],
  ['pförtner', 'zugestellt und beim Pförtner abgegeben'],
  ['poststelle', 'zugestellt und in der Poststelle abgegeben'],
  // How shops that are on formal terms with their customers say it.
  ['sie persönlich', 'dir persönlich übergeben'],
]);
