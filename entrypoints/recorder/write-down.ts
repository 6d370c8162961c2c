import { bodyOf, type Evidence } from '../../src/domain/evidence';
import type { evidencePort } from '../../src/messaging/evidence-port';
import { insist } from '../../src/messaging/insist';
import type { connect } from '../../src/messaging/port';
import { entryOf, writeAhead } from '../../src/messaging/write-ahead';
import { isCutOff } from './cut-off';

type Background = ReturnType<typeof connect<(typeof evidencePort)['calls']>>;

/** How long what nobody had room for waits in the page before it is tried again, in milliseconds. */
const AGAIN_MS = 10_000;

/** What nobody had room for yet, the newest version of each, by id. */
const held = new Map<string, { newest: Evidence; readonly kept: Promise<void> }>();
/** One at a time: the worker does nothing else while it makes room. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Writes evidence ahead; where the browser has no room for the journal, the worker may have some, or can make it. What
 * neither has room for is held here until one has, or `signal` ends, which leaves one last try. Rejects where it is lost;
 * the worker, which was told of it, says so in the report.
 */
export async function writeDown(
  evidence: Evidence,
  background: Background,
  signal: AbortSignal,
): Promise<void> {
  const { id } = bodyOf(evidence);
  // Before anything is awaited: what is in flight of an older version is then told anew.
  const older = held.get(id);
  if (older) older.newest = evidence;
  try {
    await writeAhead(evidence);
    if (older === undefined) return;
  } catch {
    if (older === undefined) {
      await hold(id, evidence, background, signal);
      return;
    }
  }
  await older.kept;
}

/** Holds it, or what has come in its place, until it is kept. */
function hold(id: string, evidence: Evidence, background: Background, signal: AbortSignal): Promise<void> {
  const before = held.get(id);
  if (before) return before.kept;
  const kept = untilKept(id, evidence, (one) => giveTo(background, one, signal), signal);
  held.set(id, { newest: evidence, kept });
  return kept;
}

async function untilKept(
  id: string,
  first: Evidence,
  give: (evidence: Evidence) => Promise<boolean>,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const isLast = signal.aborted || isCutOff();
    const evidence = held.get(id)?.newest ?? first;
    const isKept = await inTurn(() => give(evidence));
    if (isKept && evidence !== held.get(id)?.newest) continue;
    // In the same breath: what came in between would be waited for in vain.
    if (isKept || isLast) held.delete(id);
    if (isKept) return;
    if (isLast) throw new Error('no room for what was recorded');
    await pass(AGAIN_MS, signal);
  }
}

/** The journal may have room by now; else the worker is asked. Answers whether one of them has it. */
async function giveTo(background: Background, evidence: Evidence, signal: AbortSignal): Promise<boolean> {
  try {
    await writeAhead(evidence);
    return true;
  } catch {
    return insist(() => background('unwritten', { entry: entryOf(evidence) }), signal).catch(() => false);
  }
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = turn.then(work);
  turn = next.catch(() => undefined);
  return next;
}

function pass(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      clearTimeout(waiting);
      signal.removeEventListener('abort', over);
      resolve();
    };
    const waiting = setTimeout(over, ms);
    signal.addEventListener('abort', over);
    if (signal.aborted) over();
  });
}
