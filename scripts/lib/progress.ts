/** A line that shows somebody who waits that something goes on. */
export interface Progress {
  /** What is being done now, e.g. `12 of 50`. */
  note(text: string): void;
  /** Ends the line; nothing of it stays on a terminal. */
  stop(): void;
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * On a terminal a spinner with seconds, after two of them; elsewhere a line every ten seconds.
 * @param stream standard error where a program reads what the command writes
 */
export function startProgress(label: string, stream: NodeJS.WriteStream = process.stdout): Progress {
  const start = performance.now();
  const live = stream.isTTY;
  let text = '';
  let turn = 0;
  const show = (): void => {
    const seconds = Math.round((performance.now() - start) / 1000);
    const line = `${label} … ${seconds} s${text === '' ? '' : ` · ${text}`}`;
    if (!live) stream.write(`  ${line}\n`);
    else if (seconds >= 2) stream.write(`\r\x1b[K${frames[turn++ % frames.length] ?? ''} ${line}`);
  };
  const timer = setInterval(show, live ? 120 : 10_000);
  return {
    note: (now) => void (text = now),
    stop() {
      clearInterval(timer);
      if (live) stream.write('\r\x1b[K');
    },
  };
}
