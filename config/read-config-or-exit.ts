import { type Config, ConfigError, readConfig } from './config.ts';

/**
 * Reads the environment for a process; when it can't be used, says on standard error why and ends the process with
 * code 1. `check` throws a {@link ConfigError} for what only this process needs; default nothing.
 */
export function readConfigOrExit(check: (config: Config) => void = () => undefined): Config {
  try {
    const config = readConfig();
    check(config);
    return config;
  } catch (error) {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exit(1);
  }
}
