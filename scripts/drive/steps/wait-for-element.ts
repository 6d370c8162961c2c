import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { findAll } from '../find-element.ts';
import type { Patience } from '../find-element.ts';
import type { StepOf } from '../flow.ts';

/** Waits until as many elements are there as the flow says. @throws when they are not in time */
export async function waitForElement(
  page: Page,
  step: StepOf<'waitForElement'>,
  { timeoutMs, signal }: Patience,
): Promise<void> {
  const { operator = '>=', count = 1, visible = true } = step;
  const end = Date.now() + timeoutMs;
  for (;;) {
    const found = (await findAll(page, step, visible)).length;
    const enough = operator === '>=' ? found >= count : operator === '<=' ? found <= count : found === count;
    if (enough) return;
    if (Date.now() > end) {
      throw new Error(`${found} were there after ${timeoutMs} ms, wanted were ${operator} ${count}`);
    }
    await sleep(100, undefined, { signal });
  }
}
