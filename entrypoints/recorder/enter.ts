import { readActive } from '../../src/messaging/control';
import { connect } from '../../src/messaging/port';
import { toBackground } from '../../src/messaging/send';
import { backgroundPort } from '../../src/messaging/background-port';
import { asHashKey } from '../../src/redact/siphash';
import { type Run, run } from './run';

/**
 * Symbols, because a page's elements have names on the window, in this world too: `<div id="run">` is `window.run`.
 * The first is written by the worker's injection as well.
 */
const BOOT = Symbol.for('saferepro.boot');
const RUN = Symbol.for('saferepro.run');

/** What the worker leaves in the isolated world of a frame before this script comes. */
type Boot = {
  readonly recordingId: string;
  readonly key: string;
  readonly origin: string;
  readonly paused: boolean;
};

/** The recorder of this frame, in the isolated world that all injections share and no page reaches. */
type Host = typeof globalThis & { [BOOT]?: Boot; [RUN]?: Run };

/**
 * Starts the recorder of this frame, once: an injection into a frame where it runs changes nothing. Frames of other
 * origins, sandboxed ones among them, are left alone.
 */
export function enter(host: Host, window: Window & typeof globalThis): void {
  const { [BOOT]: boot, [RUN]: running } = host;
  if (boot && boot.origin !== window.origin) return;
  const key = asHashKey(boot?.key ?? '');
  if (running && runsIn(running, window)) {
    if (boot === undefined || boot.recordingId === running.recordingId) {
      if (key) running.adoptKey(key);
      return;
    }
  }
  running?.abort();
  if (boot && key) {
    host[RUN] = run(window, { recordingId: boot.recordingId, key, paused: boot.paused });
    return;
  }
  void enterUnasked(host, window);
}

/**
 * Does it record the document that this frame shows now? A frame's first, empty document hands its window, and this
 * world with it, on to the one that follows (measured in Chromium): what was asked of the browser meanwhile may never
 * be answered, and what was watched is gone.
 */
function runsIn({ signal, document }: Run, window: Window): boolean {
  return !signal.aborted && document === window.document;
}

/** The browser itself put the script here: what it is for stands in the control record, its key in the worker. */
async function enterUnasked(host: Host, window: Window & typeof globalThis): Promise<void> {
  const active = await readActive();
  const running = host[RUN];
  if (active?.origin !== window.origin || (running && runsIn(running, window))) return;
  running?.abort();
  const started = run(window, { recordingId: active.recordingId, key: undefined, paused: active.paused });
  host[RUN] = started;
  const { key } = await connect(backgroundPort, toBackground)('hello', undefined).catch(() => ({
    key: undefined,
  }));
  const known = asHashKey(key ?? '');
  if (known) started.adoptKey(known);
}
