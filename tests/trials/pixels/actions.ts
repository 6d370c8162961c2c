import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserKind, Harness } from '../../harness/harness.ts';
import type { Random } from '../../support/random.ts';
import { setZoom } from './set-zoom.ts';

/** Something that goes on in the page or around it while pictures are taken. */
export type Action = {
  readonly name: string;
  readonly only?: BrowserKind;
  /** Resolves when it has begun; most goes on by itself. */
  readonly begin: (page: Page, harness: Harness, random: Random) => Promise<void>;
  /** What has to be as before for the next. */
  readonly end?: (page: Page, harness: Harness) => Promise<void>;
};

/** What the page of horrors does by itself, in a word of its own. */
const page = (name: string): Action => ({
  name,
  begin: async (at) => {
    await at.evaluate(`setTimeout(() => window.horror.${name}(), 0) && 0`);
  },
});

const ZOOMS = [0.5, 0.67, 0.9, 1.1, 1.5, 2, 3] as const;
const KEYS = ['PageDown', 'PageUp', 'End', 'Home', 'ArrowDown'] as const;

export const ACTIONS: readonly [Action, ...Action[]] = [
  page('swing'),
  page('shake'),
  page('glide'),
  page('jolt'),
  page('inner'),
  page('far'),
  page('render'),
  page('insert'),
  page('grid'),
  page('menu'),
  page('popover'),
  page('dialog'),
  page('details'),
  page('attribute'),
  page('style'),
  {
    name: 'wheel',
    begin: async (at, _harness, random) => {
      void turnWheel(at, random.pick([1, -1])).catch(() => undefined);
      await pause(60);
    },
  },
  {
    name: 'keys',
    begin: async (at, _harness, random) => {
      await at.keyboard.press(random.pick(KEYS));
    },
  },
  {
    name: 'picker',
    begin: async (at) => {
      await at.click('#horror-select').catch(() => undefined);
    },
  },
  {
    name: 'resize',
    begin: async (at, _harness, random) => {
      await at.setViewport({
        width: Math.round(random.between(900, 1400)),
        height: Math.round(random.between(600, 840)),
        deviceScaleFactor: 0,
      });
    },
    end: (at) => at.setViewport(null),
  },
  {
    name: 'zoom',
    begin: async (_at, harness, random) => {
      await setZoom(harness, random.pick(ZOOMS));
    },
    end: (_at, harness) => setZoom(harness, 1),
  },
  {
    name: 'pinch',
    only: 'chromium',
    begin: async (at, _harness, random) => {
      const session = await at.createCDPSession();
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: random.between(1.2, 3) });
      await session.detach();
    },
    end: async (at) => {
      const session = await at.createCDPSession();
      await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
      await session.detach();
    },
  },
  {
    name: 'tab',
    begin: async (at) => {
      const other = await at.browser().newPage();
      await other.close();
      await at.bringToFront();
    },
  },
  {
    name: 'reload',
    only: 'chromium',
    begin: async (at) => {
      await at.reload({ waitUntil: 'domcontentloaded' });
    },
  },
];

async function turnWheel(at: Page, way: number): Promise<void> {
  for (let nth = 0; nth < 12; nth += 1) {
    await at.mouse.wheel({ deltaY: way * (nth % 5 === 4 ? -180 : 140) });
    await pause(45);
  }
}
