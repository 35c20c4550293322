/** A command cannot do what was asked, and says why in a sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly code = 'refused';
}
