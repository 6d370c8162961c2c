import type { Report } from '../domain/report';
import { leakGate } from '../redact/leak-gate';

/** Where something stands that must not leave: a step, by its number, or a part of the report, by its name. */
export type HeldPlace = { readonly step: number } | { readonly part: keyof Report | 'file' };
export type Held = { readonly kind: string; readonly place: HeldPlace };

/**
 * The last look before a copy or a save: at the artefact as it would leave, and at the report's own texts, which no
 * format has escaped. Nothing where all is clean; else a kind and a place, never a value.
 */
export function heldIn(report: Report, artefact: string): Held | undefined {
  for (const [part, content] of Object.entries(report) as [keyof Report, unknown][]) {
    if (part === 'steps') continue;
    const kind = kindIn(content);
    if (kind !== undefined) return { kind, place: { part } };
  }
  for (const step of report.steps) {
    const kind = kindIn(step);
    if (kind !== undefined) return { kind, place: { step: step.n } };
  }
  const kind = findIn(artefact);
  return kind === undefined ? undefined : { kind, place: { part: 'file' } };
}

function kindIn(content: unknown): string | undefined {
  if (typeof content === 'string') return findIn(content);
  if (typeof content !== 'object' || content === null) return undefined;
  for (const inner of Object.values(content as Record<string, unknown>)) {
    const kind = kindIn(inner);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function findIn(text: string): string | undefined {
  const verdict = leakGate(text);
  return verdict.as === 'clean' ? undefined : verdict.findings[0]?.kind;
}
