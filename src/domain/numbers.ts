/** Kind and ref of a covered value → its number in this recording: `<email-1>`. */
export type Numbers = ReadonlyMap<string, number>;

/** The name of a covered value among the numbers of its recording. */
export function numberKey({ kind, ref }: { readonly kind: string; readonly ref: string }): string {
  return `${kind}:${ref}`;
}
