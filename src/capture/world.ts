import type { Evidence } from '../domain/evidence';
import type { Id } from '../domain/id';
import type { ProbeReport } from '../domain/probe-report';
import type { Sealer } from '../redact/seal';

/** The first page in a tab of the recording's, or the first after another site, since `leftAt` (epoch milliseconds). */
export type Arrival = { readonly as: 'new-tab' } | { readonly as: 'back'; readonly leftAt: number };

/** What a recorder needs to know of the recording it serves. */
export type RecorderWorld = {
  readonly window: Window & typeof globalThis;
  readonly recordingId: Id;
  readonly sealer: Sealer;
  /** Fulfilled when the recording's own key is here; until then values are hashed with one of this frame's own. */
  readonly keyed: Promise<unknown>;
  /** How this document came into its tab, where that is more than opened; known once the key is here. */
  readonly arrival: () => Arrival | undefined;
  /** Reads anew whether the recording still runs: a page out of the back-forward cache heard of no change meanwhile. */
  readonly refresh: () => Promise<unknown>;
  /** Asked at each event: a pause holds from the moment it was pressed. */
  readonly isPaused: () => boolean;
  /** Calls back once, when a pause that holds now has ended. */
  readonly onResume: (resumed: () => void) => void;
  /** What the probe tells of this frame: the page's word, to be believed as little as the page. */
  readonly probe: {
    readonly listen: (tell: (report: ProbeReport) => void) => void;
    /** Calls back once, where there was more than is heard. */
    readonly onFlood: (flooded: () => void) => void;
  };
};

/**
 * To whom a recorder speaks. It knows no channel and no store, so a test can drive it with an array.
 * Every method returns at once: it is called inside the page's own event.
 */
export type RecorderDelegate = {
  /** `control` is what a step was done to, if it was done to anything. */
  readonly evidence: (evidence: Evidence, control?: Element) => void;
  /** A frame was added or loaded again; it may need a recorder of its own. */
  readonly frameAppeared: () => void;
};
