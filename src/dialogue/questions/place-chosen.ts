import type { Position } from '../intent.ts';

/** The option at the place that was said, counted as they were read; `undefined` when there is none. */
export function placeChosen<T>(options: readonly T[], position: Position | undefined): T | undefined {
  switch (position) {
    case undefined:
      return undefined;
    case 'last':
      return options.at(-1);
    case 'previous':
      return options[0];
    case 'next':
      return options[1];
    default:
      return options[position - 1];
  }
}
