import type { Report } from '../../domain/report';

/** How a format writes each sort of line of the first screen. What it is given from a page it makes harmless itself. */
export type Writer = {
  readonly title: (id: string, headline: string) => string[];
  readonly heading: (own: string) => string[];
  readonly fact: (label: string, value: string) => string;
  /** Word for word, with its line ends. */
  readonly exact: (text: string) => string[];
  readonly step: (step: BriefStep) => string;
  /** A line of our own words. */
  readonly line: (own: string) => string;
  /** A line of our own words between two steps, which must not be taken for one. */
  readonly between: (own: string) => string[];
  readonly item: (text: string) => string;
};

export type BriefStep = Pick<Report['steps'][number], 'n' | 'text'> & {
  /** Time of day with milliseconds and offset. */
  readonly time: string;
  readonly screen: string | undefined;
  /** *Bug appears here*, where it does. */
  readonly bug: string | undefined;
};
