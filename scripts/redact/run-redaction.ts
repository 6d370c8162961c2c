import { pipeline } from 'node:stream/promises';
import { newHashKey } from '../../src/redact/siphash.ts';
import { createDecoder } from './decode.ts';
import type { Mode } from './modes/mode.ts';
import { startInputProgress } from './input-progress.ts';

/** Most sentences about parts of the input that cannot be used. */
const MOST_TOLD = 20;

/**
 * Redacts standard input to standard output, no faster than somebody reads there.
 * @returns the exit code: 2 where a part of the input could not be used; 0 also where nobody reads any more
 */
export async function runRedaction(mode: Mode, signal: AbortSignal): Promise<number> {
  if (process.stdin.isTTY)
    console.error('Type or paste a text, and end it with Ctrl+D on a line of its own.');
  let problems = 0;
  const converter = await mode.start(newHashKey(), (sentence) => {
    problems += 1;
    if (problems <= MOST_TOLD) console.error(sentence);
  });
  const progress = startInputProgress();
  async function* convert(input: AsyncIterable<Buffer>): AsyncIterable<string> {
    const decoder = createDecoder();
    for await (const bytes of input) {
      yield converter.read(decoder.read(bytes));
      progress.add(bytes.length);
    }
    yield converter.read(decoder.end());
    yield converter.end();
  }
  try {
    await pipeline(process.stdin, convert, process.stdout, { signal, end: false });
  } catch (error) {
    signal.throwIfAborted();
    if (!isUnread(error)) throw error;
  } finally {
    progress.stop();
  }
  if (problems > MOST_TOLD) console.error(`And ${problems - MOST_TOLD} more of which the same is true.`);
  return problems === 0 ? 0 : 2;
}

/** Whoever read the output has closed it, `head` for example: what is left is for nobody. */
function isUnread(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
