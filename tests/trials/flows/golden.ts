import type { BrowserKind } from '../../harness/harness.ts';
import { failing } from './golden-failing.ts';
import { healthy } from './golden-healthy.ts';

/** What a report has to say of a flow: its steps in words, and its error. */
export type Golden = {
  readonly steps: readonly string[];
  /** The error that leads, word for word after redaction, and the number of the step that it came after. */
  readonly error?: { readonly text: string; readonly step: number };
  /** What else is claimed with it, word for word, at the same step. */
  readonly beside?: readonly string[];
};

/** Where the browsers' own words differ, both. */
export type InBrowsers = Omit<Golden, 'error'> & {
  readonly error?: { readonly text: string | Readonly<Record<BrowserKind, string>>; readonly step: number };
};

export function goldenOf(sort: keyof typeof GOLDEN, name: string, browser: BrowserKind): Golden {
  const golden = GOLDEN[sort][name];
  if (golden === undefined) throw new Error(`There is no flow ${sort}/${name}.`);
  const { steps, error, beside = [] } = golden;
  if (error === undefined) return { steps };
  const { text, step } = error;
  return { steps, beside, error: { text: typeof text === 'string' ? text : text[browser], step } };
}

/** By the name of the flow's file. */
export const GOLDEN: Readonly<Record<'failing' | 'healthy', Readonly<Record<string, InBrowsers>>>> = {
  failing,
  healthy,
};
