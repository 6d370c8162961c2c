import { setTimeout as sleep } from 'node:timers/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import * as z from 'zod';
import { findElement, frameAt } from './find-element.ts';
import type { Patience } from './find-element.ts';
import type { FlowStep, StepOf } from './flow.ts';
import { change } from './steps/change.ts';
import { click } from './steps/pointer.ts';
import { scroll } from './steps/scroll.ts';
import { waitForElement } from './steps/wait-for-element.ts';

const Wait = z.object({ ms: z.number().nonnegative().max(50_000) });
/** Pages of a slow shop; a step's own `timeout` is for finding, not for loading. */
const LOAD_MS = 30_000;

/** Does one step with real input, and waits for the navigation that the flow expects of it. @throws with the reason */
export async function perform(page: Page, step: FlowStep, patience: Patience): Promise<void> {
  const leadsAway =
    step.type !== 'navigate' && step.assertedEvents?.some(({ type }) => type === 'navigation') === true;
  if (!leadsAway) return act(page, step, patience);
  const frame = frameAt(page, step.frame) ?? page.mainFrame();
  await Promise.all([
    frame.waitForNavigation({ waitUntil: 'load', timeout: LOAD_MS }).catch((cause: unknown) => {
      throw new Error('the page did not go where the flow went', { cause });
    }),
    act(page, step, patience),
  ]);
}

type Performer<S> = (page: Page, step: S, patience: Patience) => Promise<unknown>;

const performers: { readonly [T in FlowStep['type']]?: Performer<StepOf<T>> } = {
  navigate: (page, { url }) => page.goto(url, { waitUntil: 'load', timeout: LOAD_MS }),
  setViewport: (page, { width, height, deviceScaleFactor = 1 }) =>
    page.setViewport({ width, height, deviceScaleFactor }),
  click: async (page, step, patience) => click(await findElement(page, step, patience), step),
  doubleClick: async (page, step, patience) => click(await findElement(page, step, patience), step),
  hover: async (page, step, patience) => (await findElement(page, step, patience)).hover(),
  change: async (page, step, patience) => change(page, await findElement(page, step, patience), step.value),
  keyDown: (page, { key }) => page.keyboard.down(key as KeyInput),
  keyUp: (page, { key }) => page.keyboard.up(key as KeyInput),
  scroll: async (page, step, patience) => {
    const { selectors, frame } = step;
    const element = selectors && (await findElement(page, { selectors, frame }, patience));
    return scroll(page, frameAt(page, frame) ?? page.mainFrame(), element, step);
  },
  waitForElement,
  customStep: (_page, { parameters }, { signal }) => sleep(Wait.parse(parameters).ms, undefined, { signal }),
};

async function act(page: Page, step: FlowStep, patience: Patience): Promise<void> {
  const performer = performers[step.type] as Performer<FlowStep> | undefined;
  if (performer === undefined) throw new Error('it is not possible in this version');
  await performer(page, step, patience);
}
