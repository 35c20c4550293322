/** The environment is not one to start in. The message names everything that is wrong, and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'bad_environment';
}
