/** How long a conversation is remembered after its last turn, and its answers for turns that are delivered again. */
export interface Lifetimes {
  readonly sessionSeconds: number;
  readonly replaySeconds: number;
}
