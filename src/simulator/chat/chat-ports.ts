import type { Channel, Credential, Device } from '../device.ts';
import type { Slots } from '../utterance.ts';

/** How a conversation is held; most of it can be changed while talking. */
export interface ChatSettings {
  readonly channels: readonly Channel[];
  /** Whose account is linked, if anybody's. */
  readonly customer: string | undefined;
  readonly locale: string;
  /** Native bodies, one line a turn, instead of words. */
  readonly json: boolean;
  readonly screen: boolean;
}

/** What talking in a terminal needs from outside. */
export interface ChatPorts {
  /** What is typed or scripted, a line at a time. */
  readonly lines: AsyncIterable<string>;
  readonly terminal: Terminal;
  readonly locales: readonly string[];
  readonly understand: (locale: string, text: string) => Understood;
  /** A device fresh out of its box. */
  readonly newDevice: (channel: Channel, settings: ChatSettings) => Device;
  /** An access token of a customer, or nothing if there is no such customer. */
  readonly tokenFor: (customer: string) => Promise<string | undefined>;
  readonly now: () => Date;
}

export interface Understood {
  readonly intent: string;
  readonly slots: Slots;
}

/** Where a conversation is shown. */
export interface Terminal {
  /** True when a person types, and sees what they type. */
  readonly interactive: boolean;
  readonly write: (line: string) => void;
  /** Says what went wrong, apart from the conversation. */
  readonly complain: (line: string) => void;
  readonly prompt: (text: string) => void;
  readonly dim: (text: string) => string;
}

/** A conversation under way. */
export interface Talk {
  readonly settings: ChatSettings;
  /** Every device that was spoken to so far; those of other channels keep their state. */
  readonly devices: Readonly<Partial<Record<Channel, Device>>>;
  readonly credential: Credential | undefined;
  /** Whether everything so far was answered. */
  readonly ok: boolean;
  readonly over: boolean;
}
