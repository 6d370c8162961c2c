import { writeFile } from 'node:fs/promises';
import type { Script, Surface } from '../harness.ts';
import { scriptResult, scriptSource } from '../script-source.ts';
import { waitUntil } from '../wait-until.ts';
import { contexts, evaluate } from './chrome-scope.ts';
import type { ChromeScope } from './chrome-scope.ts';
import { partsOf } from '../parts-of.ts';
import { middleOf } from './middle-of.ts';
import { PATIENCE_MS } from '../patience.ts';

/**
 * An extension page in a tab of Firefox. Puppeteer's `Page` for it stays at about:blank and its `goto` never ends;
 * the BiDi commands themselves work, so they are used directly.
 */
export function tabSurface(scope: ChromeScope, context: string, url: string): Surface {
  const { send } = scope;
  const run = async <T, A extends readonly unknown[]>(script: Script<T, A>, ...args: A): Promise<T> =>
    scriptResult(await evaluate(send, context, scriptSource(script, args))) as T;
  const act = (actions: object): Promise<unknown> =>
    send('input.performActions', { context, actions: [actions] });
  const show = async (): Promise<void> => {
    if (await run(() => document.hidden)) await send('browsingContext.activate', { context });
  };
  const isOpen = async (): Promise<boolean> => (await contexts(send)).some((one) => one.context === context);
  const surface: Surface = {
    url,
    isOpen,
    evaluate: run,
    text: () => run(() => document.body.innerText),
    async waitFor(selector, timeoutMs = PATIENCE_MS) {
      await waitUntil(`${selector} in ${url}`, timeoutMs, () =>
        run((wanted: string) => document.querySelector(wanted) !== null, selector),
      );
    },
    async click(selector) {
      await surface.waitFor(selector);
      await show();
      const { x, y } = await run(middleOf, selector);
      const pointer = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act({ type: 'pointer', id: 'mouse', actions: pointer });
    },
    async drag(selector, from, to) {
      await surface.waitFor(selector);
      await show();
      const [start, end] = await run(partsOf, selector, [from, to]);
      const pointer = [
        { type: 'pointerMove', ...start },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerMove', ...end, duration: 100 },
        { type: 'pointerUp', button: 0 },
      ];
      await act({ type: 'pointer', id: 'mouse', actions: pointer });
    },
    async type(selector, text) {
      await surface.click(selector);
      const strokes = Array.from(text).flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act({ type: 'key', id: 'keyboard', actions: strokes });
    },
    async screenshot(path) {
      const { data } = (await send('browsingContext.captureScreenshot', { context })) as {
        data: string;
      };
      await writeFile(path, data, 'base64');
    },
    async close() {
      if (await isOpen()) await send('browsingContext.close', { context });
    },
  };
  return surface;
}
