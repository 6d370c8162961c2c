/** A small tree with faults in it. Each fault names the rule that must turn red, and the file it must be red in. */
export type Plant = { rule: string; file: string; code: string };

export const SRC_ROOMS = [
  'domain',
  'words',
  'wp-admin',
  'redact',
  'capture',
  'environment',
  'triage',
  'report',
  'reproduce',
  'store',
  'messaging',
  'background',
  'ui',
] as const;

/** From a file in the tree to another one, as an import says it. */
export function specifier(from: string, to: string): string {
  const depth = from.split('/').length - 1;
  return `${'../'.repeat(depth)}${to.replace(/\.tsx?$/, '')}`;
}
