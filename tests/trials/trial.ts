import type { BrowserKind, Harness, LaunchOptions } from '../harness/harness.ts';

/** What a trial is given. */
export interface TrialContext {
  /** How often to do it; each trial has its own default. */
  readonly count?: number;
  /** Of a trial that names what it does, as `firefox, notes: pages of a list`: do what holds one of these in its name. */
  readonly only?: readonly string[];
  /** The same seed makes the same choices. */
  readonly seed: number;
  readonly signal: AbortSignal;
  /** Tells the person who waits how far it is. */
  progress(done: number, total: number, note?: string): void;
  /** Starts a browser with the built extension. The trial closes it and removes its profile. */
  launch(
    kind: BrowserKind,
    options?: Omit<LaunchOptions, 'kind' | 'extensionDir' | 'signal'>,
  ): Promise<Harness>;
}

export interface TrialResult {
  /** The measured numbers by name, with the unit in the name, e.g. `clickMsP95`. */
  readonly figures: Readonly<Record<string, number | string>>;
  readonly passed: boolean;
}

/** A long proof; the default export of a file in this folder, whose name is the trial's name. */
export type Trial = {
  readonly name: string;
  /** One sentence: what it proves. */
  readonly about: string;
} & (
  | { readonly needs: 'browsers'; readonly run: (context: TrialContext) => Promise<TrialResult> }
  | {
      readonly needs: 'nothing';
      readonly run: (context: Omit<TrialContext, 'launch'>) => Promise<TrialResult>;
    }
);
