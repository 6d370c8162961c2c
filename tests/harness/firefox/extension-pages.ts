import type { Surface } from '../harness.ts';
import { waitUntil } from '../wait-until.ts';
import { contexts } from './chrome-scope.ts';
import type { ChromeScope } from './chrome-scope.ts';
import { tabSurface } from './tab-surface.ts';
import { viewSurface } from './view-surface.ts';
import { PATIENCE_MS } from '../patience.ts';

/** A tab of the extension, or else its sidebar, whose address begins so. */
export async function findExtensionPage(scope: ChromeScope, urlPrefix: string): Promise<Surface | undefined> {
  const tab = (await contexts(scope.send)).find(({ url }) => url.startsWith(urlPrefix));
  if (tab !== undefined) return loaded(tabSurface(scope, tab.context, tab.url));
  const sidebar = `view.viewType === 'sidebar' && view.uri?.spec.startsWith(${JSON.stringify(urlPrefix)})`;
  const hasSidebar = await scope.run<boolean>(`return [...extension.views].some((view) => ${sidebar})`);
  return hasSidebar ? loaded(viewSurface(scope, sidebar, urlPrefix)) : undefined;
}

/** A new tab in front with that address. */
export async function openExtensionTab(scope: ChromeScope, url: string): Promise<Surface> {
  const { context } = (await scope.send('browsingContext.create', { type: 'tab' })) as {
    context: string;
  };
  await scope.send('browsingContext.navigate', { context, url, wait: 'complete' });
  return tabSurface(scope, context, url);
}

/** The page is listed before its document is there. */
async function loaded(surface: Surface): Promise<Surface> {
  await waitUntil(`The loaded page ${surface.url}`, PATIENCE_MS, () =>
    surface
      .evaluate<boolean>(`document.readyState === 'complete' && location.href !== 'about:blank'`)
      .catch(() => false),
  );
  return surface;
}
