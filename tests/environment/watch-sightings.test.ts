// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Sighting } from '../../src/domain/sighting';
import { watchSightings } from '../../src/environment/watch-sightings';
import { recordingId } from '../support/build';
import { show } from '../support/page';
import { nextTurn } from '../support/recording';
import { sealer, shown } from '../support/sealing';

async function seenOn(body: string, isPaused = false): Promise<Sighting[]> {
  show(body, 'wp-admin version-6-8-3');
  const seen: Sighting[] = [];
  const world = { window, recordingId, sealer, keyed: Promise.resolve(), isPaused: () => isPaused };
  watchSightings(world, (sighting) => seen.push(sighting), new AbortController().signal);
  await nextTurn();
  return seen;
}

describe('versions that a page shows', () => {
  const MENU = `<ul id="adminmenu"><li class="current"><div class="wp-menu-name">Acme</div></li></ul>`;

  it('are told once, each with its place and the way to the page', async () => {
    const seen = await seenOn(`${MENU}<p id="footer-left">Acme Sync 2.4.1 | active</p>`);
    expect(seen.map(({ key, value, source }) => `${key} ${shown(value)} ${source}`)).toEqual([
      'wordpress 6.8.3 body-class',
      'product 2.4.1 footer',
    ]);
    expect(seen.map(({ path }) => path.map(shown))).toEqual([['Acme'], ['Acme']]);
    for (const sighting of seen) expect(Sighting.safeParse(sighting).error).toBeUndefined();
  });

  it('are not told while paused', async () => {
    expect(await seenOn(MENU, true)).toEqual([]);
  });
});
