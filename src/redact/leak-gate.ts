import type { SealedText } from '../domain/sealed';
import type { Finder, Finding } from './finding';
import { find, findAlso } from './pipeline/find';
import { sealedIn } from './seal-again';

export type Verdict =
  { readonly as: 'clean' } | { readonly as: 'holds'; readonly findings: readonly Finding[] };

/**
 * Looks at a finished artefact once more, as text; an export that does not come out clean is stopped. Also at the
 * text without its backslashes: no rule knows a token that Markdown escaped.
 */
export function leakGate(artefact: string, finder: Finder = find): Verdict {
  const findings = [artefact, artefact.replace(/\\([!-/:-@[-`{-~])/g, '$1')].flatMap((text) => finder(text));
  return findings.length === 0 ? { as: 'clean' } : { as: 'holds', findings };
}

/** The same look at a piece of evidence, while it is `known` what its recording has masked. */
export function leakGateKnowing(evidence: unknown, known: Finder): Verdict {
  const finder = findAlso(known);
  const findings = sealedIn(evidence).flatMap((text) => {
    const verdict = leakGate(asItLeaves(text), finder);
    return verdict.as === 'clean' ? [] : verdict.findings;
  });
  return findings.length === 0 ? { as: 'clean' } : { as: 'holds', findings };
}

function asItLeaves(text: SealedText): string {
  return text.map((part) => (part.as === 'plain' ? part.text : `<${part.kind}-1>`)).join('');
}
