import type { Credentials } from '../../driver/log-in.ts';
import type { BrowserKind, Harness } from '../../harness/harness.ts';
import type { TrialContext } from '../trial.ts';

/** What a part of the trial works with: the site, and browsers with the extension as it ships or without its masks. */
export type LaneContext = Pick<TrialContext, 'signal' | 'seed'> & {
  readonly site: Credentials;
  readonly launch: (how: {
    readonly kind: BrowserKind;
    readonly deviceScale: number;
    readonly masks: 'masked' | 'unmasked';
    /** With a display of its own, which Chromium's prompt for a site needs. */
    readonly headed?: boolean;
  }) => Promise<Harness>;
  readonly progress: (note: string) => void;
};

/** Does `work` with a browser, which is gone behind it. */
export async function withHarness<T>(
  opening: Promise<Harness>,
  work: (harness: Harness) => Promise<T>,
): Promise<T> {
  const harness = await opening;
  try {
    return await work(harness);
  } finally {
    await harness.close();
    await harness.removeProfile();
  }
}
