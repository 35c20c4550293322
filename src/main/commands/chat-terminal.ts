import { createInterface } from 'node:readline';
import type { Terminal } from '../../simulator/chat/chat-ports.ts';

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface ChatConsole {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: Screen;
  readonly errors: NodeJS.WritableStream;
}

interface Screen extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  /** Node's own answer to NO_COLOR, TERM and the like. */
  readonly hasColors?: () => boolean;
}

export interface Opened {
  readonly lines: AsyncIterable<string>;
  readonly terminal: Terminal;
}

/**
 * Opens the lines of a script, else what is piped in, else a prompt; closes it when they end. They also end when nobody
 * reads the answers any more (`| head`).
 */
export function openTerminal(console: ChatConsole, script: string | undefined): Opened {
  const { errors, input, output } = console;
  const isTyped = script === undefined && input.isTTY === true && output.isTTY === true;
  // Without somebody to hear it, Node would take this for a fault of ours.
  output.on('error', () => undefined);
  const shown = {
    write: (line: string) => void output.write(`${line}\n`),
    complain: (line: string) => void errors.write(`${line}\n`),
    dim: output.isTTY === true && output.hasColors?.() === true ? faint : plain,
  };
  if (isTyped) return typedAt(console, shown);
  return {
    lines: whileRead(output, linesOf(script === undefined ? input : [script])),
    terminal: { ...shown, interactive: false, prompt: () => undefined },
  };
}

const plain = (text: string): string => text;
const faint = (text: string): string => `\u001b[2m${text}\u001b[22m`;

function typedAt({ input, output }: ChatConsole, shown: Omit<Terminal, 'interactive' | 'prompt'>): Opened {
  const reader = createInterface({ input, output });
  // Taken at once: what is typed before anybody asks for it would be lost.
  const typed = reader[Symbol.asyncIterator]();
  const prompt = (text: string): void => {
    reader.setPrompt(text);
    reader.prompt();
  };
  async function* lines(): AsyncGenerator<string> {
    try {
      yield* { [Symbol.asyncIterator]: () => typed };
      // Leaves the line on which Ctrl+D was pressed.
      output.write('\n');
    } finally {
      reader.close();
    }
  }
  return { lines: lines(), terminal: { ...shown, interactive: true, prompt } };
}

async function* whileRead(output: Screen, lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) {
    if (!output.writable) return;
    yield line;
  }
}

/** Lines as they arrive, the last one too if nothing ends it. */
async function* linesOf(chunks: AsyncIterable<string | Buffer> | Iterable<string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun = '';
  for await (const chunk of chunks) {
    begun += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = begun.split(/\r?\n/);
    begun = lines.pop() ?? '';
    yield* lines;
  }
  begun += decoder.decode();
  if (begun !== '') yield begun;
}
