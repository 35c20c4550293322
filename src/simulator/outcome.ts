/** What came of a person's words at a device. */
export type Outcome = Answered | Failed | Nothing;

/** The device spoke. */
export interface Answered {
  readonly kind: 'answered';
  /** The native bodies, or null when the device spoke by itself, as it does when it repeats a question. */
  readonly request: object | null;
  readonly response: object | null;
  /** What a person hears, as plain text. */
  readonly speech: string;
  /** What a person would hear next if they said nothing. */
  readonly reprompt?: string;
  /** True when the microphone is closed: the next words open a new session. */
  readonly ended: boolean;
  /** True when the customer was sent off to link their account. */
  readonly linkAccount: boolean;
  readonly view: View | null;
}

/** No usable answer came. The device has hung up. */
interface Failed {
  readonly kind: 'failed';
  readonly request: object;
  readonly fault: Fault;
}

/** There was nobody to tell: the session was closed already. */
interface Nothing {
  readonly kind: 'nothing';
}

/** Why there was no usable answer. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly url: string; readonly cause: unknown }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  | { readonly kind: 'not-an-answer' };

/** What is on the screen or in the app, as text. */
export interface View {
  readonly title: string;
  readonly lines: readonly string[];
  /** What may be tapped instead of said. */
  readonly suggestions: readonly string[];
}
