import { browser } from 'wxt/browser';
import type { LookBackSite } from '../domain/look-back';
import type { Opened } from '../domain/opened';
import type { Active } from '../domain/recording';
import { activeIn, ACTIVE } from './control';
import { LOOK_BACK, sitesIn } from './look-back';
import { watchLocal } from './watch-local';

/** What a recorder in pages of one site is there for, by the control records alone. */
export type Terms = {
  readonly recordingId: string;
  readonly paused: boolean;
  readonly opened: Opened;
  /** Time of the last step that was stored; nothing of a look-back, which nobody forgets. */
  readonly lastStepAt?: number;
  /** Nothing but the last minutes are kept, and no pictures. */
  readonly isLookBack: boolean;
};

/** A recording of the site comes before its look-back, which rests meanwhile. */
function termsOf(
  origin: string,
  active: Active | undefined,
  sites: readonly LookBackSite[],
): Terms | undefined {
  if (active?.origin === origin) {
    const { recordingId, paused, opened, lastStepAt } = active;
    return { recordingId, paused, opened, lastStepAt, isLookBack: false };
  }
  const site = sites.find((one) => one.origin === origin);
  return site && { recordingId: site.recordingId, paused: false, opened: [], isLookBack: true };
}

export async function readTerms(origin: string): Promise<Terms | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get([ACTIVE, LOOK_BACK]);
  return termsOf(origin, activeIn(stored[ACTIVE]), sitesIn(stored[LOOK_BACK]));
}

/**
 * Calls back at every change of the terms, until `signal` aborts. Needs no worker. What is returned reads them anew,
 * and calls back: a page out of the back-forward cache has heard of nothing. It rejects where the storage is gone.
 */
export function watchTerms(
  origin: string,
  changed: (terms: Terms | undefined) => void,
  signal: AbortSignal,
): () => Promise<void> {
  let records: Record<string, unknown> = {};

  watchLocal((changes) => {
    const own = [ACTIVE, LOOK_BACK].filter((name) => changes[name]);
    if (own.length === 0) return;
    records = { ...records, ...Object.fromEntries(own.map((name) => [name, changes[name]?.newValue])) };
    // Of the other one nothing may be known yet.
    if (ACTIVE in records && LOOK_BACK in records) tell();
    else read().catch(() => undefined);
  }, signal);

  async function read(): Promise<void> {
    const stored: Record<string, unknown> = await browser.storage.local.get([ACTIVE, LOOK_BACK]);
    records = { [ACTIVE]: stored[ACTIVE], [LOOK_BACK]: stored[LOOK_BACK] };
    tell();
  }

  function tell(): void {
    changed(termsOf(origin, activeIn(records[ACTIVE]), sitesIn(records[LOOK_BACK])));
  }

  return read;
}
