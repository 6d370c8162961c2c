import { join } from 'node:path';
import { startDemoSite } from '../../../demo-site/start.ts';
import { endSite, openSite } from '../../../tests/driver/open-site.ts';
import type { Harness } from '../../../tests/harness/harness.ts';
import { measureOurs, type Ours } from './measure-ours.ts';
import { measurePeer, type PeerCost } from './measure-peer.ts';
import { peers } from './peers.ts';
import { type BenchScreen, SCREENS } from './screens.ts';

export type Measured = {
  readonly screen: BenchScreen;
  readonly ours: Ours;
  /** By key; empty where they were not fetched. */
  readonly peers: Readonly<Record<string, PeerCost>>;
};

/** The window that the figures are told of, in CSS pixels. */
const VIEWPORT = { width: 1366, height: 820 };

/** Measures us and the peers on each screen of the demo site, in one Chromium, one after the other. */
export async function measurePictures(
  withPeers: boolean,
  note: (doing: string) => void,
  signal: AbortSignal,
): Promise<Measured[]> {
  const muPlugins = join(import.meta.dirname, '..', 'mu-plugins');
  const site = await startDemoSite({ signal, log: note, quiet: true, muPlugins });
  const measured: Measured[] = [];
  try {
    const open = await openSite('chromium', site);
    const { harness, page } = open;
    try {
      await page.setViewport(VIEWPORT);
      for (const screen of SCREENS) {
        signal.throwIfAborted();
        const url = `${site.url}/wp-admin/${screen.path}`;
        await page.goto(url, { waitUntil: 'load' });
        const ours = await measureOurs(open, screen, (doing) => {
          note(`${screen.name}, ${doing}`);
        });
        measured.push({ screen, ours, peers: withPeers ? await comparePeers(harness, url, note) : {} });
        await page.bringToFront();
      }
    } finally {
      await endSite(open);
    }
  } finally {
    await site.stop();
  }
  return measured;
}

/** Each in a tab of its own: what one keeps must not help or hinder the next. */
async function comparePeers(
  harness: Harness,
  url: string,
  note: (doing: string) => void,
): Promise<Record<string, PeerCost>> {
  const costs: Record<string, PeerCost> = {};
  for (const peer of peers) {
    note(`${url.replace(/^.*\//, '')}, ${peer.key}`);
    const page = await harness.newPage();
    await page.setViewport(VIEWPORT);
    await page.goto(url, { waitUntil: 'load' });
    costs[peer.key] = await measurePeer(page, peer);
    // A page that its script keeps busy does not answer, and closes all the same.
    await page.close().catch(() => undefined);
  }
  return costs;
}
