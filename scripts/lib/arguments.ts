import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/**
 * Reads a command's arguments. Unusable ones end the process with code 2, a sentence and the usage.
 * @param usage one line, e.g. `npm run trial [-- NAME] [--count N]`
 */
export function parseArguments<const C extends ParseArgsConfig>(
  config: C,
  usage: string,
): ReturnType<typeof parseArgs<C>> {
  try {
    return parseArgs<C>({ strict: true, allowPositionals: false, ...config });
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error), usage);
  }
}

/** A whole number of at least `least` from an argument. Anything else ends the process with code 2. */
export function wholeNumber(name: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= least) return number;
  return refuse(`--${name} takes a whole number of at least ${least}, not "${value}".`);
}

/** Ends the process with code 2: the arguments cannot be used. */
export function refuse(sentence: string, usage?: string): never {
  console.error(usage === undefined ? sentence : `${sentence}\nUsage: ${usage}`);
  process.exit(2);
}
