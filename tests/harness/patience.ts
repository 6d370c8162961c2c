/**
 * How long is waited for what a browser is about to do, in milliseconds. It costs only where it never happens, and a
 * machine that runs three browsers on two cores takes its time.
 */
export const PATIENCE_MS = 20_000;
