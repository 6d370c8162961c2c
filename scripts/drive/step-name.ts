import type { FlowStep } from './flow.ts';

/** How a step is called when somebody is told of it, e.g. `step 4 (click “aria/Test connection”)`. */
export function stepName(step: FlowStep, index: number): string {
  const what = stepObject(step);
  return `step ${index + 1} (${stepTitle(step)}${what === '' ? '' : ` “${what}”`})`;
}

/** The type of a step; of a custom one its own name. */
function stepTitle(step: FlowStep): string {
  return step.type === 'customStep' ? step.name : step.type;
}

/** What it is done to. Never a typed value: it may be a secret. */
function stepObject(step: FlowStep): string {
  if ('selectors' in step && step.selectors !== undefined) {
    const [first = ''] = step.selectors;
    return typeof first === 'string' ? first : first.join(' » ');
  }
  if (step.type === 'navigate') return new URL(step.url).pathname + new URL(step.url).search;
  if (step.type === 'keyDown' || step.type === 'keyUp') return step.key;
  return '';
}
