import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../harness/harness.ts';

/** Where an act happens: the page, and what a person has at hand beside it. */
export type Stage = { readonly page: Page; readonly kind: BrowserKind };

/** One movement of a person's hands, by real input. */
export type Act = (stage: Stage) => Promise<void>;

/**
 * An act, the sentence of the one step that it has to be, and those of the pages to which it leads. What has no sentence
 * is no deliberate action: hovering, waiting.
 */
export type Deed = readonly [act: Act, reads?: string | undefined, ...opens: readonly string[]];

export type Flow = {
  readonly name: string;
  /** Where it starts, behind `/wp-admin/`; a slash at its beginning is that of the site. */
  readonly from: string;
  /** The first step: how the screen is told where the recording begins. */
  readonly begins: string;
  readonly deeds: readonly Deed[];
  /** What the person says to the page's dialogs; OK where nothing is said. */
  readonly answer?: 'cancel';
  /** Why not in Firefox, where it is not. */
  readonly notInFirefox?: string;
};

/** Everything that a report of `flow` has to say, in order. */
export function linesOf({ begins, deeds }: Flow): readonly string[] {
  return [begins, ...deeds.flatMap(([, ...lines]) => lines.filter((line) => line !== undefined))];
}

/** How many deliberate actions are in it. */
export function actionsOf({ deeds }: Flow): number {
  return deeds.filter(([, reads]) => reads !== undefined).length;
}
