import type { Script } from './harness.ts';

/**
 * The one expression that runs a script and answers with JSON text, whatever carries it: CDP, BiDi or a frame script.
 * JSON, because each of the three has a serialisation of its own and tests should not see which one it was.
 */
export function scriptSource<T, A extends readonly unknown[]>(
  script: Script<T, A>,
  args: readonly unknown[],
): string {
  const call = typeof script === 'string' ? script : `(${String(script)})(...${JSON.stringify(args)})`;
  return `(async () => JSON.stringify(await (${call})))()`;
}

/** Reads what {@link scriptSource} answered: a value the caller gives a type, as with any value from a page. */
export function scriptResult(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}
