import type { Page } from 'puppeteer-core';
import { logIn } from '../../driver/log-in.ts';
import { type Access, record, stop } from '../../driver/record.ts';
import type { BrowserKind, Harness } from '../../harness/harness.ts';
import { randomOf } from '../../support/random.ts';
import type { DemoSite } from '../../../demo-site/start.ts';
import { takeExports } from './exports.ts';
import type { Canary, Invented } from './invent.ts';
import { inventPlants, missedPlants, plant, type Plants } from './plant.ts';
import { type Kept, readProfile } from './read/profile.ts';
import { type Hit, searchFor } from './search.ts';
import { syllablesOf } from './syllables.ts';
import { type Screen, visit } from './tour.ts';

type Where = 'exports' | 'store' | 'ports';
export type Found = Hit & { readonly where: Where; readonly place: string };

/** What one tour of one browser left, and where. */
export type Outcome = {
  readonly hits: readonly Found[];
  /** Planted values that a reader did not find: then finding nothing means nothing. */
  readonly missedPlants: readonly string[];
  readonly canaries: readonly Canary[];
  readonly exports: readonly string[];
  readonly bytes: Readonly<Record<Where, number>>;
};

type Tour = {
  readonly launch: () => Promise<Harness>;
  readonly kind: BrowserKind;
  readonly access: Access;
  readonly site: DemoSite;
  readonly invented: Invented;
  readonly screens: readonly Screen[];
  readonly seed: number;
  readonly progress: (path: string) => void;
};

/** Records a tour, takes every export, ends the browser, and looks for each canary in each byte that is left. */
export async function runTour(tour: Tour): Promise<Outcome> {
  const harness = await tour.launch();
  const plants = inventPlants(syllablesOf(randomOf(tour.seed + 1)));
  try {
    const { kept, canaries } = await recordTour(harness, tour, plants);
    await harness.close();
    return await searchAll(harness, tour.kind, kept, canaries, plants);
  } finally {
    await harness.close();
    await harness.removeProfile();
  }
}

type Recorded = { readonly kept: Record<'exports' | 'ports', Kept[]>; readonly canaries: Canary[] };

async function recordTour(harness: Harness, tour: Tour, plants: Plants): Promise<Recorded> {
  const { site, screens, invented, access } = tour;
  const page = await harness.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await logIn(page, site);
  await page.goto(`${site.url}/wp-admin/`, { waitUntil: 'load' });
  await record(harness, page, access);
  const nonces = new Set<string>();
  const ports: Kept[] = [];
  for (const screen of screens) {
    tour.progress(screen.path);
    await visit(page, site.url, screen);
    for (const nonce of await noncesOf(page)) nonces.add(nonce);
    ports.push(...(await drainTap(harness)));
  }
  const report = await stop(harness, page);
  // What the person writes into the report is theirs, and still no place for keys.
  const { ownEmail, ownKey } = invented.data.vault;
  await report.type('[data-test="expected"]', `Payouts for ${ownEmail} with ${ownKey}`);
  const exports = await takeExports(harness, report);
  await plant(harness, report, plants);
  ports.push(...(await drainTap(harness)));
  const canaries = [
    ...invented.canaries,
    ...(await sessionCanaries(harness, site.url)),
    ...[...nonces].map(nonceCanary),
  ];
  return { kept: { exports, ports }, canaries };
}

/** What the tap of the variants has kept (`tests/variants/tapped/`). @throws where there is none */
async function drainTap({ background }: Harness): Promise<Kept[]> {
  const said = await background.evaluate<string[] | null>('globalThis.portTap?.splice(0) ?? null');
  if (said === null) throw new Error('This build keeps no copy of what its ports carry.');
  return said.map((text) => ({ place: `port ${text.slice(0, 60)}`, bytes: Buffer.from(text) }));
}

async function noncesOf(page: Page): Promise<string[]> {
  const html = await page.content();
  return [...html.matchAll(/nonce["'\w\s=:(]*["'=]([0-9a-f]{10})\b/gi)].map(([, nonce = '']) => nonce);
}

function nonceCanary(value: string): Canary {
  return { kind: 'nonce', value, tier: 'gone' };
}

/** The session itself, and the address of the site. */
async function sessionCanaries({ browser }: Harness, url: string): Promise<Canary[]> {
  const cookies = (await browser.cookies()).filter(({ name }) => /^wordpress_(?!test)/.test(name));
  return [
    ...cookies.map(({ value }): Canary => ({ kind: 'cookie', value, tier: 'gone' })),
    { kind: 'site-address', value: new URL(url).host, tier: 'covered' },
  ];
}

async function searchAll(
  harness: Harness,
  kind: BrowserKind,
  kept: Recorded['kept'],
  canaries: readonly Canary[],
  plants: Plants,
): Promise<Outcome> {
  const sown = Object.values(plants).map((value): Canary => ({ kind: 'plant', value, tier: 'gone' }));
  const search = searchFor([...canaries, ...sown]);
  const hits: Found[] = [];
  const bytes = { exports: 0, store: 0, ports: 0 };
  const look = (where: Where, { place, bytes: read }: Kept): void => {
    bytes[where] += read.length;
    hits.push(...search(read).map((hit) => ({ ...hit, where, place })));
  };
  for (const one of kept.exports) look('exports', one);
  for (const one of kept.ports) look('ports', one);
  for await (const one of readProfile(kind, harness.profileDir, harness.extensionUrl)) look('store', one);
  const planted = hits.filter(({ canary }) => canary.kind === 'plant');
  return {
    hits: hits.filter(({ canary }) => canary.kind !== 'plant'),
    missedPlants: missedPlants(plants, (value) => planted.some(({ canary }) => canary.value === value)),
    canaries,
    exports: kept.exports.map(({ place }) => place),
    bytes,
  };
}

/** The hits that break the promise: first-tier values anywhere, second-tier ones in what leaves. */
export function leaksOf({ hits }: Outcome): Found[] {
  return hits.filter(({ canary, where }) => canary.tier === 'gone' || where === 'exports');
}

/** Kinds that a run with redaction off did not show in every export and in the store: there the search is blind. */
export function blindKinds({ hits, canaries }: Outcome): string[] {
  const kinds = [...new Set(canaries.map(({ kind }) => kind))];
  const seen = (kind: string, where: Where): boolean =>
    hits.some((hit) => hit.canary.kind === kind && hit.where === where);
  return kinds.filter((kind) => !seen(kind, 'exports') || !seen(kind, 'store'));
}
