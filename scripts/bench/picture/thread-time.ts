import type { Page } from 'puppeteer-core';
import * as z from 'zod';

/** What a page's thread worked at in one piece: milliseconds of `Date.now()`, and of the processor. */
export type Task = { readonly at: number; readonly cpuMs: number };
export type Span = { readonly from: number; readonly to: number };

const Trace = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds of a clock of its own, and what the event took of the processor. */
      ts: z.number().optional(),
      tdur: z.number().optional(),
    }),
  ),
});

const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const MARK = 'bench ';

/**
 * Has the browser note what the page's thread does, whoever asks for it: neither our counters nor a script in the page
 * has a say. It is the thread's own processor time, so that what else the machine does is not counted (a loop in the
 * page, tried first, told mostly of the machine).
 * @returns ends it, with every task of the page's thread
 */
export async function traceThread(page: Page): Promise<() => Promise<Task[]>> {
  await page.tracing.start({ categories: CATEGORIES });
  // Tells which thread is this page's, and ties its clock to ours.
  await page.evaluate((mark) => {
    performance.mark(`${mark}${String(performance.timeOrigin + performance.now())}`);
  }, MARK);
  return async () => {
    const bytes = (await page.tracing.stop()) ?? new Uint8Array();
    const { traceEvents } = Trace.parse(JSON.parse(new TextDecoder().decode(bytes)));
    const mark = traceEvents.find(({ name }) => name.startsWith(MARK));
    if (mark?.ts === undefined) throw new Error('The trace does not hold the page.');
    const offset = Number(mark.name.slice(MARK.length)) - mark.ts / 1000;
    return traceEvents
      .filter(({ name, pid, tid }) => name === 'RunTask' && pid === mark.pid && tid === mark.tid)
      .map(({ ts = 0, tdur = 0 }) => ({ at: ts / 1000 + offset, cpuMs: tdur / 1000 }));
  };
}

/** Milliseconds of the processor for tasks that began within a span. */
export function timeIn(tasks: readonly Task[], { from, to }: Span): number {
  return tasks.reduce((sum, { at, cpuMs }) => sum + (at >= from && at < to ? cpuMs : 0), 0);
}

/** The longest task that began within a span. */
export function longestIn(tasks: readonly Task[], { from, to }: Span): number {
  return Math.max(0, ...tasks.filter(({ at }) => at >= from && at < to).map(({ cpuMs }) => cpuMs));
}
