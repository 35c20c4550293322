import { spawn } from 'node:child_process';
import { commandAs, quietEnvironment, type RunAs } from './run-as.ts';

/** How a program ended, and all it said. */
interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program to its end as whom it must run. */
export async function runProgram(as: RunAs, program: string, args: readonly string[]): Promise<Outcome> {
  const command = commandAs(as, program, args);
  return new Promise((resolve) => {
    const child = spawn(command.program, command.args, { ...command.ids, env: quietEnvironment() });
    const said: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', (error) => {
      resolve({ ok: false, output: error.message });
    });
    child.on('close', (status) => {
      resolve({ ok: status === 0, output: Buffer.concat(said).toString('utf8') });
    });
  });
}
