import type { Background } from '../harness.ts';
import { scriptResult, scriptSource } from '../script-source.ts';
import { waitUntil } from '../wait-until.ts';
import type { ChromeScope } from './chrome-scope.ts';
import { runInView } from './view-script.ts';
import { PATIENCE_MS } from '../patience.ts';

const background = `view.viewType === 'background'`;

/** The extension's event page, which is what Firefox runs for a background in manifest version 3. */
export function eventPage(scope: ChromeScope): Background {
  return {
    isAlive: () => scope.run(`return [...extension.views].some((view) => ${background})`),
    async evaluate<T>(script: string | (() => T | Promise<T>)) {
      const body = `return run(${JSON.stringify(scriptSource(script, []))})`;
      return waitUntil('A running event page', PATIENCE_MS, async () => {
        const { gone, value } = await runInView(scope, background, body);
        return gone ? undefined : { result: scriptResult(value) as T };
      }).then(({ result }) => result);
    },
    async kill() {
      await scope.run(
        'await extension.terminateBackground({ ignoreDevToolsAttached: true, expectStopped: true })',
      );
    },
  };
}
