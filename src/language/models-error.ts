import type { Place } from './model.ts';

/** Something wrong in `models/`, where it is, and what to do about it. */
export interface ModelProblem {
  readonly at: Place;
  readonly message: string;
}

/** The models cannot be read; `problems` says which lines are to blame. */
export class ModelsError extends Error {
  readonly code = 'models-unreadable';
  readonly problems: readonly ModelProblem[];

  constructor(problems: readonly ModelProblem[]) {
    super(`The models cannot be read:\n${problems.map(problemLine).join('\n')}`);
    this.name = 'ModelsError';
    this.problems = problems;
  }
}

/** A problem as one line, in the form that editors and terminals turn into a link. */
export function problemLine({ at, message }: ModelProblem): string {
  return `${at.file}:${at.line} ${message}`;
}
