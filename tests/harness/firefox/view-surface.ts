import { writeFile } from 'node:fs/promises';
import type { Script, Surface } from '../harness.ts';
import { scriptResult, scriptSource } from '../script-source.ts';
import { waitUntil } from '../wait-until.ts';
import type { ChromeScope } from './chrome-scope.ts';
import { middleOf } from './middle-of.ts';
import { runInView } from './view-script.ts';
import type { ViewFilter } from './view-script.ts';
import { PATIENCE_MS } from '../patience.ts';

/** A view of the extension that is no tab: the popup or the sidebar. */
export function viewSurface(scope: ChromeScope, filter: ViewFilter, url: string): Surface {
  const inView = async (body: string): Promise<string | undefined> => {
    const { gone, value } = await runInView(scope, filter, body);
    if (gone) throw new Error(`${url} is closed.`);
    return value;
  };
  const run = async <T, A extends readonly unknown[]>(script: Script<T, A>, ...args: A): Promise<T> =>
    scriptResult(await inView(`return run(${JSON.stringify(scriptSource(script, args))})`)) as T;
  const isOpen = async (): Promise<boolean> =>
    scope.run<boolean>(`return [...extension.views].some((view) => ${filter})`);
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
      // Found and clicked at one go: a view that has just opened still moves what it shows. The click may close it;
      // then there is nobody left to say so.
      const found = JSON.stringify(scriptSource(middleOf, [selector]));
      await runInView(scope, filter, `const { x, y } = JSON.parse(await run(${found})); mouse(x, y);`);
    },
    drag: () => Promise.reject(new Error('Nothing is dragged in a popup.')),
    async type(selector, text) {
      await surface.click(selector);
      await inView(`keys(${JSON.stringify(text)})`);
    },
    async screenshot(path) {
      const data = await scope.run<string>(picture(filter));
      await writeFile(path, data.replace(/^[^,]*,/, ''), 'base64');
    },
    async close() {
      // `closePopup` of the view leaves the panel open when nothing in it asked for that.
      await scope.run(`for (const panel of window.document.querySelectorAll('panel')) panel.hidePopup();`);
      await waitUntil(`The end of ${url}`, PATIENCE_MS, async () => !(await isOpen()));
    },
  };
  return surface;
}

function picture(filter: ViewFilter): string {
  return `
    const view = [...extension.views].find((view) => ${filter});
    const bitmap = await view.xulBrowser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
    const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return canvas.toDataURL();`;
}
