import { type Flow, type StepOf, UnusableError } from './flow.ts';

/**
 * Takes a flow to another site: what was opened on the origin of its first `navigate` is opened on `site`.
 * @throws UnusableError where the flow opens no page, or does something before it does
 */
export function moveToSite(flow: Flow, site: string): Flow {
  const opening = flow.steps.find((step) => step.type !== 'setViewport');
  if (opening?.type !== 'navigate') {
    throw new UnusableError('The flow has to begin with a “navigate” step (after “setViewport” at most).');
  }
  const { origin } = new URL(opening.url);
  return {
    ...flow,
    steps: flow.steps.map((step) => (step.type === 'navigate' ? moved(step, origin, site) : step)),
  };
}

function moved(step: StepOf<'navigate'>, origin: string, site: string): StepOf<'navigate'> {
  const { pathname, search, hash, origin: own } = new URL(step.url);
  if (own !== origin) return step;
  // A WordPress in a folder keeps its folder.
  return { ...step, url: site.replace(/\/+$/, '') + pathname + search + hash };
}
