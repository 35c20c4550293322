import { tidy } from '../tidy.ts';

/** What the carrier says of the place, fit for "was delivered yesterday ___"; a note where we don't know the words. */
export function leftAt(place: string | undefined): { readonly where: string; readonly note: string } {
  const said = tidy(place ?? '');
  if (said === '') return { where: '', note: '' };
  const where = KNOWN.get(said.toLowerCase());
  return where === undefined
    ? { where: '', note: ` The carrier's note says: ${said.replace(/[.!?]+$/, '')}.` }
    : { where: ` and ${where}`, note: '' };
}

const KNOWN: ReadonlyMap<string, string> = new Map([
  ['back door', 'left at the back door'],
  ['doorman', 'left with the doorman'],
  ['front desk', 'left at the front desk'],
  ['front door', 'left at the front door'],
  ['front porch', 'left on the front porch'],
  ['garage', 'left in the garage'],
  ['mail room', 'left in the mail room'],
  ['mailbox', 'left in the mailbox'],
  ['mailroom', 'left in the mail room'],
  ['neighbor', 'left with a neighbor'],
  ['porch', 'left on the porch'],
  ['reception', 'left at the reception'],
  ['you in person', 'handed to you in person'],
]);
