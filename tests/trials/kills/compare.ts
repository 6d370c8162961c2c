import type { Report } from '../../../src/domain/report.ts';
import type { Event } from './truth.ts';

type Named = { readonly name: string; readonly at: number };

export type Comparison = {
  /** Clicks that happened and are not in the report. */
  readonly lost: readonly Named[];
  /** Clicks of the report that did not happen, or happened once and stand there twice. */
  readonly doubled: readonly Named[];
  readonly outOfOrder: number;
  /** Openings beyond the one that each document may have. */
  readonly openingsDoubled: number;
  /** Documents of which the report has no opening. */
  readonly openingsMissed: number;
};

/** Two clocks of one machine, and the way of a click into the page; milliseconds. */
const TOLERANCE_MS = 1_000;
const UNNAMED_TOLERANCE_MS = 50;
/** A page that comes back whole writes that down after the recorder has seen it; milliseconds. */
const EARLY_MS = 50;
const CLICKED = /^Clicked /;

/** Holds what happened against the report: by the control's name and by time, each click exactly once, in order. */
export function compare(truth: readonly Event[], steps: Report['steps']): Comparison {
  const reported = steps
    .filter((step) => step.kind === 'click')
    .map((step) => ({ name: step.text.replace(CLICKED, ''), at: Date.parse(step.at) }));
  const free = new Set(reported.keys());
  const lost: Named[] = [];
  const places: number[] = [];
  for (const event of truth) {
    if (event.kind !== 'click') continue;
    const place = nearest(event, reported, free);
    if (place === undefined) {
      lost.push(event);
      continue;
    }
    free.delete(place);
    places.push(place);
  }
  const openings = openingsOf(truth, steps);
  return {
    lost,
    doubled: [...free].flatMap((place) => reported[place] ?? []),
    outOfOrder: places.filter((place, at) => place < (places[at - 1] ?? -1)).length,
    openingsDoubled: openings.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    openingsMissed: openings.filter((count) => count === 0).length,
  };
}

function nearest(event: Named, reported: readonly Named[], free: ReadonlySet<number>): number | undefined {
  const away = (place: number): number => Math.abs((reported[place]?.at ?? 0) - event.at);
  return [...free]
    .filter((place) => away(place) < toleranceFor(event.name, reported[place]?.name))
    .sort((one, other) => away(one) - away(other))[0];
}

/** A control that the report leaves without a name: it says what it is, and where. */
const UNNAMED = /^a [a-z ]+?(?: \(name not kept\)| in )/;

/**
 * A control is known by its name, behind which the report says where it stands; one without, because that may show a
 * value, by its time alone.
 */
function toleranceFor(clicked: string, reported = ''): number {
  if (reported === clicked || reported.startsWith(`${clicked} in `)) return TOLERANCE_MS;
  return UNNAMED.test(reported) ? UNNAMED_TOLERANCE_MS : 0;
}

/** How many openings the report has in the time of each document. */
function openingsOf(truth: readonly Event[], steps: Report['steps']): number[] {
  const begins = truth.flatMap(({ kind, at }) => (kind === 'open' ? [at] : []));
  const counts = begins.map(() => 0);
  for (const step of steps) {
    if (step.kind !== 'navigate') continue;
    const after = begins.findLastIndex((begin) => begin - EARLY_MS <= Date.parse(step.at));
    const place = Math.max(0, after);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
