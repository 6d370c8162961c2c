import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ElementHandle, KeyInput, MouseButton, Page } from 'puppeteer-core';
import { findThroughFrames } from '../../harness/real-input.ts';
import type { Act } from './flow.ts';

type Point = { readonly x: number; readonly y: number };
/** A place in an element: CSS pixels from its left and top; its middle where nothing is said. */
type At = Partial<Point>;

/** How long a hand rests before it lets go what it dragged; milliseconds. */
const REST_MS = 300;

/** The mouse goes there and clicks; every selector but the last names a frame. */
export function click(...path: readonly string[]): Act {
  return clickWith({}, ...path);
}

export function clickWith(
  how: { readonly button?: MouseButton; readonly count?: number; readonly at?: At },
  ...path: readonly string[]
): Act {
  return async ({ page }) => {
    const { x, y } = await pointOf(page, path, how.at);
    await page.mouse.move(x, y, { steps: 2 });
    await page.mouse.click(x, y, { button: how.button ?? 'left', count: how.count ?? 1 });
  };
}

export function hover(...path: readonly string[]): Act {
  return async ({ page }) => {
    const { x, y } = await pointOf(page, path);
    await page.mouse.move(x, y, { steps: 4 });
    await sleep(REST_MS);
  };
}

/** A click into a field, then a key for each character. */
export function type(text: string, ...path: readonly string[]): Act {
  return async (stage) => {
    await click(...path)(stage);
    await stage.page.keyboard.type(text, { delay: 10 });
  };
}

/** A key for each character, wherever the focus is. */
export function typeOn(text: string): Act {
  return ({ page }) => page.keyboard.type(text, { delay: 10 });
}

/** Keys at once, as `Control+S`. */
export function press(keys: string): Act {
  return async ({ page }) => {
    const all = keys.split('+') as KeyInput[];
    for (const key of all) await page.keyboard.down(key);
    for (const key of all.toReversed()) await page.keyboard.up(key);
  };
}

/** Moves the focus there, as the Tab key would, and presses. */
export function pressOn(keys: string, ...path: readonly string[]): Act {
  return async (stage) => {
    await (await findThroughFrames(stage.page, path)).focus();
    await press(keys)(stage);
  };
}

/** Chooses in a list by the first letters of an entry. Firefox opens a list in a window that no remote key reaches. */
export function choose(entry: string, ...path: readonly string[]): Act {
  return async ({ page }) => {
    const list = await findThroughFrames(page, path);
    await list.scrollIntoView();
    await list.focus();
    await page.keyboard.type(entry);
  };
}

/** Takes a thing by the mouse and lets it go at another, slowly enough for a page to follow. */
export function drag(from: string | readonly string[], to: string | readonly string[], at?: At): Act {
  return async ({ page }) => {
    const start = await pointOf(page, [from].flat());
    // What is dragged may stand in the way of the selector.
    const end = await pointOf(page, [to].flat(), at, 'stay');
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 4, start.y + 12, { steps: 4 });
    await page.mouse.move(end.x, end.y, { steps: 20 });
    await sleep(REST_MS);
    await page.mouse.move(end.x + 2, end.y + 2, { steps: 2 });
    await sleep(REST_MS);
    await page.mouse.up();
    await sleep(2 * REST_MS);
  };
}

/** A file of the person's own, chosen in a field of files. */
export function chooseFile(name: string, ...path: readonly string[]): Act {
  return async ({ page }) => {
    const input = (await findThroughFrames(page, path)) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(await aPicture(name));
  };
}

/** A file chosen in the browser's own window, which a click opens. */
export function chooseFileBy(name: string, ...path: readonly string[]): Act {
  return async (stage) => {
    const [chooser] = await Promise.all([stage.page.waitForFileChooser(), click(...path)(stage)]);
    await chooser.accept([await aPicture(name)]);
  };
}

export function back(): Act {
  return async ({ page }) => void (await page.goBack({ waitUntil: 'load' }));
}

export function forward(): Act {
  return async ({ page }) => void (await page.goForward({ waitUntil: 'load' }));
}

export function reload(): Act {
  return async ({ page }) => void (await page.reload({ waitUntil: 'load' }));
}

/** Waits until something is there. */
export function see(...path: readonly string[]): Act {
  return async ({ page }) => void (await findThroughFrames(page, path));
}

export function wait(ms: number): Act {
  return () => sleep(ms);
}

/** One after the other, as one movement. */
export function both(...acts: readonly Act[]): Act {
  return async (stage) => {
    for (const act of acts) await act(stage);
  };
}

async function pointOf(
  page: Page,
  path: readonly string[],
  at: At = {},
  scroll: 'into-view' | 'stay' = 'into-view',
): Promise<Point> {
  const element = await findThroughFrames(page, path);
  if (scroll === 'into-view')
    await element.evaluate((one) => {
      one.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    });
  // Words that go on in a second line have between the two nothing to click.
  const lines = await element.evaluate((one) => one.getClientRects().length);
  if (lines > 1 && at.x === undefined && at.y === undefined) return element.clickablePoint();
  const box = await element.boundingBox();
  if (!box) throw new Error('It is not drawn.');
  return { x: box.x + (at.x ?? box.width / 2), y: box.y + (at.y ?? box.height / 2) };
}

/** The smallest picture that WordPress takes for one. */
const PICTURE =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

async function aPicture(name: string): Promise<string> {
  const file = join(tmpdir(), name);
  await writeFile(file, Buffer.from(PICTURE, 'base64'));
  return file;
}
