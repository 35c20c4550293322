import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { mkdtemp, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { chatCommand, type ChatWiring } from '../../../src/main/commands/chat.ts';
import { openAuthority } from '../../../src/simulator/authority/open-authority.ts';

jest.setTimeout(30_000);

const NOW = new Date('2026-03-02T10:00:00Z');
let dataDirectory: string;
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'sayso-chat-'));
  await openAuthority(dataDirectory, NOW);
});

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Answers every Alexa request with the name of its intent, and asks on. */
async function aShop(): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as { request: { intent: { name: string } } };
      const outputSpeech = { type: 'PlainText', text: body.request.intent.name };
      response.end(JSON.stringify({ response: { outputSpeech, shouldEndSession: false } }));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

interface Terminal {
  readonly isTTY?: boolean;
  readonly hasColors?: () => boolean;
}

function aConsole(terminal: Terminal = {}) {
  const input = Object.assign(new PassThrough(), terminal);
  const output = Object.assign(new PassThrough(), terminal);
  const errors = new PassThrough();
  const textOf = (stream: PassThrough) => String((stream.read() as Buffer | null) ?? '');
  return { console: { input, output, errors }, said: () => textOf(output), complaints: () => textOf(errors) };
}

async function run(args: readonly string[], wiring: Partial<ChatWiring> & Pick<ChatWiring, 'console'>) {
  let code: number | undefined;
  const command = chatCommand({
    dataDirectory,
    skillId: 'skill',
    projectId: 'project',
    locales: ['en-US', 'de-DE'],
    now: () => NOW,
    language: async () => ({
      understand: (_locale, text) => ({ intent: text, slots: {} }),
      slotTypes: () => ({}),
    }),
    tokenFor: async () => undefined,
    startServer: async () => ({ url: await aShop(), stop: async () => undefined }),
    setExitCode: (given) => {
      code = given;
    },
    ...wiring,
  })
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  await command.parseAsync(args, { from: 'user' });
  return code;
}

const aScript = async (text: string): Promise<string> => {
  const path = join(await mkdtemp(join(tmpdir(), 'sayso-script-')), 'script.txt');
  await writeFile(path, text);
  return path;
};

const spoken = (out: string) => out.split('\n').filter((line) => line.startsWith('alexa:'));

describe('npx sayso chat', () => {
  it('reads what is piped in, every line of it, however the pieces fall', async () => {
    const { console, said } = aConsole();
    const done = run([], { console });
    for (const piece of ['\uFEFFOne\r', '\nTwo\nTh', 'ree\n\n# no\nFour']) console.input.write(piece);
    console.input.write(Buffer.from('\nÜ').subarray(0, 2));
    console.input.end(Buffer.from('Ü').subarray(1));

    expect(await done).toBe(0);
    expect(spoken(said())).toEqual(
      ['One', 'Two', 'Three', 'Four', 'Ü'].map((name) => `alexa: ${name}Intent`),
    );
  });

  it('loses no line of a long pipe', async () => {
    const { console, said } = aConsole();
    const names = Array.from({ length: 100 }, (_, index) => `Line${index}`);
    console.input.end(names.join('\n'));

    expect(await run(['-'], { console })).toBe(0);

    expect(spoken(said())).toEqual(names.map((name) => `alexa: ${name}Intent`));
  });

  it('does not wait for more after /quit', async () => {
    const { console } = aConsole();
    console.input.write('/quit\n');

    expect(await run([], { console })).toBe(0);
    expect(console.input.destroyed).toBe(true);
  });

  it('stops when nobody reads its answers any more', async () => {
    const { console } = aConsole();
    const heard: string[] = [];
    const understand = (_locale: string, text: string) => {
      heard.push(text);
      console.output.destroy(new Error('EPIPE'));
      return { intent: text, slots: {} };
    };
    console.input.end('One\nTwo\nThree');

    await run([], { console, language: async () => ({ understand, slotTypes: () => ({}) }) });

    expect(heard).toEqual(['One']);
  });

  it('reads a script from a file', async () => {
    const { console, said } = aConsole();

    expect(await run([await aScript('# my story\nOne\n\nTwo')], { console })).toBe(0);
    expect(spoken(said())).toEqual(['alexa: OneIntent', 'alexa: TwoIntent']);
  });

  it('says that a script cannot be read, and starts no server for it', async () => {
    const { complaints, console } = aConsole();
    const startServer = () => Promise.reject(new Error('not to be called'));

    expect(await run(['/no/such/script.txt'], { console, startServer })).toBe(1);
    expect(complaints()).toBe('The script "/no/such/script.txt" cannot be read.\n');
  });

  it('stops the server that it started, also when the talk breaks down', async () => {
    const stopped: string[] = [];
    const startServer = async () => ({ url: await aShop(), stop: async () => void stopped.push('stopped') });
    const script = await aScript('One');

    await run([script], { console: aConsole().console, startServer });
    const broken = run([script, '--as', 'emma'], {
      console: aConsole().console,
      startServer,
      tokenFor: () => Promise.reject(new Error('no database')),
    });

    await expect(broken).rejects.toThrow('no database');
    expect(stopped).toEqual(['stopped', 'stopped']);
  });

  it('talks to the server that it is given, and starts none', async () => {
    const { console, said } = aConsole();
    const startServer = () => Promise.reject(new Error('not to be called'));

    const code = await run([await aScript('One'), '--url', `${await aShop()}/`], { console, startServer });

    expect(code).toBe(0);
    expect(spoken(said())).toEqual(['alexa: OneIntent']);
  });

  it('fails with a clear sentence when that server is not there', async () => {
    const { complaints, console } = aConsole();
    const url = await aShop();
    await new Promise((resolve) => servers.pop()?.close(resolve));

    expect(await run([await aScript('One\nTwo'), '--url', url], { console })).toBe(1);
    expect(complaints()).toBe(`alexa: no server can be reached at ${url}/alexa. Is it running?\n`);
  });

  it.each([
    [['--channel', 'siri']],
    [['--locale', 'fr-FR']],
    [['--url', 'localhost']],
    [['--url', 'ftp://127.0.0.1']],
  ])('refuses %j', async (args) => {
    await expect(run(args, { console: aConsole().console })).rejects.toMatchObject({
      code: 'commander.invalidArgument',
    });
  });

  it('prompts at a terminal, in colours if it has them, until Ctrl+D', async () => {
    const { console, said } = aConsole({ isTTY: true, hasColors: () => true });
    const done = run([], { console });
    // Typed ahead, before anybody asks.
    console.input.write('One\nTwo\n');
    console.input.end();

    expect(await done).toBe(0);
    const out = said();
    expect(out).toContain('alexa> ');
    expect(out).toContain('\u001b[2m  = One\u001b[22m');
    expect(spoken(out)).toEqual(['alexa: OneIntent', 'alexa: TwoIntent']);
  });

  it('uses no colours where none are wanted', async () => {
    const { console, said } = aConsole({ isTTY: true, hasColors: () => false });
    console.input.end('One\n');

    await run([], { console });

    expect(said()).not.toContain('\u001b[2m');
  });

  it('writes JSON and nothing else, even at a terminal', async () => {
    const { console, said } = aConsole({ isTTY: true, hasColors: () => true });

    await run([await aScript('One\nTwo'), '--json'], { console });

    const lines = said().trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { speech: string }).speech)).toEqual([
      'OneIntent',
      'TwoIntent',
    ]);
  });
});
