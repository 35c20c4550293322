/** As much of Redis as a conversation needs, from one server or a cluster. */
export interface Commands {
  mget(...keys: string[]): Promise<(string | null)[]>;
  eval(script: string, keys: number, ...rest: string[]): Promise<unknown>;
  evalsha(digest: string, keys: number, ...rest: string[]): Promise<unknown>;
}
