import type { Finding } from './finding';
import { find } from './pipeline/find';

export type Verdict =
  { readonly as: 'clean' } | { readonly as: 'holds'; readonly findings: readonly Finding[] };

/**
 * Looks at a finished artefact once more, as text; an export that does not come out clean is stopped. Also at the
 * text without its backslashes: no rule knows a token that Markdown escaped.
 */
export function leakGate(artefact: string): Verdict {
  const findings = [artefact, artefact.replace(/\\([!-/:-@[-`{-~])/g, '$1')].flatMap((text) => find(text));
  return findings.length === 0 ? { as: 'clean' } : { as: 'holds', findings };
}
