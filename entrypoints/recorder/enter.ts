import { evidencePort } from '../../src/messaging/evidence-port';
import { insist } from '../../src/messaging/insist';
import { connect } from '../../src/messaging/port';
import { toBackground } from '../../src/messaging/send';
import { readTerms } from '../../src/messaging/terms';
import { openProbeLine, type ProbeLine } from '../../src/messaging/probe-line';
import { asHashKey } from '../../src/redact/siphash';
import { type Run, run } from './run';

/** Symbols, because a page's elements have names on the window, in this world too: `<div id="run">` is `window.run`. */
const RUN = Symbol.for('saferepro.run');
const LINE = Symbol.for('saferepro.line');

/** The recorder of this frame, in the isolated world that all injections share and no page reaches. */
type Host = typeof globalThis & { [RUN]?: Run; [LINE]?: ProbeLine };

/**
 * Starts the recorder of this frame, once: an injection into a frame where it runs changes nothing. What it is for
 * stands in the control records, so that it begins without a worker: one that dies right after the injection costs
 * nothing but the wait for the key. Frames of other origins, sandboxed ones among them, are left alone.
 */
export async function enter(host: Host, window: Window & typeof globalThis): Promise<void> {
  // Opened at once: by the time the record has been read, the page's first scripts have run.
  const early = lineOf(host, window);
  const terms = await readTerms(window.origin);
  const { [RUN]: running } = host;
  if (!terms) {
    early.close();
    return;
  }
  const { recordingId } = terms;
  if (running?.recordingId === recordingId && runsIn(running, window)) return;
  running?.abort();
  const started = run(window, { ...terms, line: lineOf(host, window) });
  host[RUN] = started;
  const documentAt = window.parent === window ? { documentAt: window.performance.timeOrigin } : {};
  const background = connect(evidencePort, toBackground);
  const said = await insist(() => background('hello', { recordingId, ...documentAt }), started.signal).catch(
    () => undefined,
  );
  const known = asHashKey(said?.key ?? '');
  if (known) started.adoptKey(known, said?.vocabulary ?? [], said?.arrival);
}

/** The line to the probe of the document that this frame shows now: one, however often the recorder comes. */
function lineOf(host: Host, window: Window & typeof globalThis): ProbeLine {
  const { [LINE]: held } = host;
  const isGood = held && !held.isClosed() && held.document === window.document;
  const line = isGood ? held : openProbeLine(window);
  host[LINE] = line;
  return line;
}

/**
 * Does it record the document that this frame shows now? A frame's first, empty document hands its window, and this
 * world with it, on to the one that follows (measured in Chromium): what was asked of the browser meanwhile may never
 * be answered, and what was watched is gone.
 */
function runsIn({ signal, document }: Run, window: Window): boolean {
  return !signal.aborted && document === window.document;
}
