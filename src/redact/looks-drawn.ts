/**
 * Could a machine have drawn it? Letters and digits mixed as no word, number, date, version, path or correlation id
 * mixes them.
 */
export function looksDrawn(token: string): boolean {
  if (token.length < 12 || !/\d/.test(token) || !/[A-Za-z]/.test(token)) return false;
  if (/^(?:req|evt|corr|trace|span|log|err|php|wp|wc|v)[_-]/i.test(token)) return false;
  if (/^v?\d{1,4}(?:[.:/-]\d{1,4}){1,5}(?:[-+.T][\w.:+-]{0,24})?$/.test(token)) return false;
  // Words of an identifier, perhaps with a number at the end: `woocommerce_stripe_v2_settings`.
  const parts = token.split(/[_.:/=~+-]/);
  if (parts.every((part) => /^(?:[A-Za-z]?[a-z]*|[A-Z]*|v?\d{0,4})\d{0,3}$/.test(part))) return false;
  // All that are distinct are among the first: a token of four hundred need not be looked through.
  return new Set(token.slice(0, 40)).size > 6;
}

/** A run of letters and digits, as it stands in an address or a selector, that is a hash, a key or an id. */
export function isDrawnRun(run: string): boolean {
  if (/^\d+$/.test(run)) return run.length >= 16;
  if (/^[0-9a-f]{10,}$/i.test(run)) return true;
  const changes = run.match(/\d(?=[A-Za-z])|[A-Za-z](?=\d)/g)?.length ?? 0;
  return (run.length >= 8 && changes >= 3) || (run.length >= 14 && /\d[A-Za-z]+\d/.test(run));
}

/** The same of a word with signs between its runs: one that is drawn, or two that mix as no names do. */
export function isDrawnWord(word: string): boolean {
  const runs = word.split(/[^A-Za-z0-9]+/);
  return (
    runs.some(isDrawnRun) || runs.filter((run) => /[A-Za-z]\d+[A-Za-z]|\d[A-Za-z]+\d/.test(run)).length >= 2
  );
}
