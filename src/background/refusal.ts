/** The browser's own refusals, in the words of Chromium and Firefox; what is none of them may heal. */
export function isRefusal(error: unknown): boolean {
  return /cannot (?:access|be scripted)|permission|denied|gallery|missing host|showing error page/i.test(
    String(error),
  );
}
