import type { Logger } from './logger.ts';

/**
 * Makes what libraries print to the console lines of the log, each text once for the life of the process: `warn` and `error` as
 * warnings, the rest as debug. For entry points; it changes the process.
 */
export function logConsole(logger: Logger): void {
  const told = new Set<string>();
  const tellOnce =
    (tell: (text: string) => void) =>
    (...parts: unknown[]) => {
      const text = parts.map(String).join(' ');
      if (!told.has(text)) {
        told.add(text);
        tell(text);
      }
    };
  const warn = tellOnce((text) => logger.warn({ from: 'a library' }, text));
  const debug = tellOnce((text) => logger.debug({ from: 'a library' }, text));
  Object.assign(console, { warn, error: warn, log: debug, info: debug, debug });
}
