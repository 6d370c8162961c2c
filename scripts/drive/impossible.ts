import type { Flow, FlowStep } from './flow.ts';
import { ownTextSteps } from './own-texts.ts';
import { stepName } from './step-name.ts';

/** Custom steps that the extension has no button for yet. */
const LATER = ['preserve'];
/** Those that can be done. */
const KNOWN = ['wait', 'bug-here', ...ownTextSteps];

/** Types of steps that are not driven, and why. */
const NEVER: Partial<Record<FlowStep['type'], string>> = {
  waitForExpression:
    'not possible: code out of a file is not run in a page where somebody is logged in; use waitForElement',
  emulateNetworkConditions: 'not possible in this version',
  close: 'not possible in this version',
};

/** The first step that cannot be done whatever the site is like, in a sentence; found before anything starts. */
export function firstImpossible({ steps }: Flow): string | undefined {
  for (const [index, step] of steps.entries()) {
    const reason = reasonAgainst(step);
    if (reason !== undefined) return `The flow's ${stepName(step, index)} is ${reason}.`;
  }
  return undefined;
}

function reasonAgainst(step: FlowStep): string | undefined {
  if (step.target !== undefined && step.target !== 'main') {
    return 'not possible in this version: only the page that is recorded is driven, no second tab';
  }
  if (step.type === 'customStep' && !KNOWN.includes(step.name)) {
    return LATER.includes(step.name)
      ? 'not possible in this version'
      : 'not known: there is no such custom step';
  }
  if (step.type === 'waitForElement' && !(step.properties === undefined && step.attributes === undefined)) {
    return 'not possible in this version: put properties and attributes into the selector';
  }
  return NEVER[step.type];
}
