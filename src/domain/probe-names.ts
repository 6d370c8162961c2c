/**
 * How the probe, among the page's own scripts, and the recorder find each other: events on the window. Apart from the
 * schema, so that nothing but names comes into the page's world.
 */

/** The probe is here. It says no more, for anyone may hear it. */
export const HELLO = 'saferepro:hello';
/** The recorder's answer; its detail is the name of the events that this one load of the page speaks by. */
export const WELCOME = 'saferepro:welcome';
/** Behind that name: the recorder wants no more. */
export const END = ':end';

/** Most characters of a text that the probe tells. */
export const MAX_TOLD = 2_000;
/** Most characters of one report, as JSON. */
export const MAX_REPORT = 12_000;
/** Most reports a second, and in all, of one page. */
export const REPORTS_A_SECOND = 50;
export const REPORTS_A_PAGE = 5_000;
