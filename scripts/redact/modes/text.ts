import { createStream } from '../../../src/redact/pipeline/stream.ts';
import type { Mode } from './mode.ts';

/** A text, a log for example, of any length. */
export const text: Mode = {
  start: (key) => {
    const stream = createStream(key);
    return { read: (piece) => stream.read(piece).text, end: () => stream.end().text };
  },
};
