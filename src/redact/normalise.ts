/** One spelling for values that are the same to a person: compatibility forms, case and white space folded. */
export function normalise(value: string): string {
  return value.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
