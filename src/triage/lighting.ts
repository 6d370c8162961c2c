import type { JudgedSignal, Judgement } from '../domain/judgement';
import type { Signal } from '../domain/signal';
import { leading } from './rank';

/**
 * The new errors that are worth a word to somebody who did not ask: of each step the one that leads, by its first coming.
 * Never a standing one, nor a field that stopped its form, which the browser has told already.
 */
export function lightingErrors({ signals }: Pick<Judgement, 'signals'>): Signal[] {
  const bySteps = Map.groupBy(signals.filter(lights), ({ stepId }) => stepId);
  const lit = new Map<string, Signal>();
  for (const own of bySteps.values()) {
    const lead = leading(own.map(({ signal }) => signal));
    if (lead && !lit.has(lead.family)) lit.set(lead.family, lead);
  }
  return [...lit.values()];
}

function lights({ signal, standing, isError }: JudgedSignal): boolean {
  return isError && !standing && signal.kind !== 'invalid-field';
}
