import { fstatSync } from 'node:fs';
import { startProgress } from '../lib/progress.ts';

const WIDTH = 24;
const MB = 1_000_000;

/** How far the reading of standard input is. */
export type InputProgress = {
  /** Takes the number of bytes that were read since. */
  readonly add: (bytes: number) => void;
  readonly stop: () => void;
};

/** Shows a bar, where a person sees one and the output does not come between: on a terminal beside a file or a pipe. */
export function startInputProgress(): InputProgress {
  if (!process.stderr.isTTY || process.stdout.isTTY) return { add: () => undefined, stop: () => undefined };
  const total = sizeOfInput();
  const line = startProgress('Redacting', process.stderr);
  let read = 0;
  return {
    add: (bytes) => {
      read += bytes;
      line.note(tellInput(read, total));
    },
    stop: () => line.stop(),
  };
}

/** `██████░░░░░░░░░░░░░░░░░░ 25 %, 50 of 200 MB`; of a pipe, whose end nobody knows, `50 MB`. */
export function tellInput(read: number, total: number | undefined): string {
  const megabytes = Math.floor(read / MB);
  if (total === undefined) return `${megabytes} MB`;
  const share = Math.min(1, read / total);
  const done = Math.round(share * WIDTH);
  const bar = '█'.repeat(done) + '░'.repeat(WIDTH - done);
  return `${bar} ${Math.floor(share * 100)} %, ${megabytes} of ${Math.ceil(total / MB)} MB`;
}

/** In bytes; nothing where standard input is no file. */
function sizeOfInput(): number | undefined {
  const stat = fstatSync(0);
  return stat.isFile() && stat.size > 0 ? stat.size : undefined;
}
