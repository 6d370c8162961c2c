import type { HashKey } from '../../../src/redact/siphash.ts';

/** Text comes in pieces, cut anywhere, and what is done of it goes out. */
export type Converter = {
  readonly read: (piece: string) => string;
  readonly end: () => string;
};

/** What the command takes and gives. */
export type Mode = {
  /** The option that asks for it; the one that has none is taken where nothing is asked for. */
  readonly option?: string;
  /** Begins one input. `complain` hears a sentence about each part of it that cannot be used. */
  readonly start: (key: HashKey, complain: (sentence: string) => void) => Converter | Promise<Converter>;
};
