import type { Harness } from '../../harness/harness.ts';

/** The browser's own zoom of the tab in front, as Ctrl and + do it. */
export async function setZoom({ background, extensionUrl }: Harness, zoom: number): Promise<void> {
  await background.evaluate(`(async () => {
    const { tabs } = globalThis.browser ?? chrome;
    const [tab] = (await tabs.query({ active: true })).filter(({ url }) => !url?.startsWith('${extensionUrl}'));
    await tabs.setZoom(tab.id, ${String(zoom)});
  })().then(() => 0)`);
}
