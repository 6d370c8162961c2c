import type { Screen } from '../domain/screen';
import type { SealedText } from '../domain/sealed';
import type { Term } from '../domain/sentence';
import type { Target } from '../domain/step';
import { readabilityOf } from '../redact/dom/readability';
import { accessibleName } from './accessible-name';
import { locatorsOf } from './locators';
import { rectInTop } from './rect-in-top';
import type { RecorderWorld } from './world';

/** Longest name that helps a person find a control. */
const MAX_NAME = 120;

/** What a step says of its control. `name` is empty where the control has none, or where it must not be read. */
export type DescribedTarget = {
  readonly name: SealedText;
  readonly role: Term;
  /** Position of the table row it stands in, counted from 1, where its own name must not be read. */
  readonly row: number | undefined;
  readonly target: Target;
};

export function describeTarget(
  world: RecorderWorld,
  element: Element,
  screen: Screen['kind'],
): DescribedTarget {
  const readability = readabilityOf(element, screen);
  const isField = element.matches(
    'input:not([type="submit"], [type="button"], [type="reset"]), textarea, select',
  );
  // A field's name is its label, which is read as what it is, wherever the field stands; other controls are their
  // own text.
  const readable = isField
    ? (readability.as === 'interface' || readability.kind === 'data') &&
      areReadable(labelsOf(element), screen)
    : readability.as === 'interface';
  const name = world.sealer.text(readable ? accessibleName(element) : '', MAX_NAME);
  const rect = rectInTop(world.window, element);
  return {
    name,
    role: termOf(element),
    row: readable ? undefined : rowOf(element),
    target: { locators: locatorsOf(world, element, name), ...(rect ? { rect } : {}) },
  };
}

const TERMS: readonly (readonly [selector: string, term: Term])[] = [
  ['a[href], area[href], [role="link"]', 'link'],
  ['input[type="checkbox"], input[type="radio"], [role="checkbox"], [role="switch"]', 'checkbox'],
  [
    'button, summary, input[type="submit"], input[type="button"], input[type="reset"], [role="button"], [role="tab"]',
    'button',
  ],
  ['select, [role="listbox"]', 'list'],
  ['input, textarea, [contenteditable]', 'field'],
  ['img, svg, canvas', 'picture'],
];

function termOf(element: Element): Term {
  return TERMS.find(([selector]) => element.matches(selector))?.[1] ?? 'place';
}

function labelsOf(element: Element): Element[] {
  const labels: unknown = 'labels' in element ? element.labels : undefined;
  return labels instanceof NodeList ? [...labels].filter((label) => label instanceof Element) : [];
}

function areReadable(elements: readonly Element[], screen: Screen['kind']): boolean {
  return elements.every((element) => readabilityOf(element, screen).as === 'interface');
}

function rowOf(element: Element): number | undefined {
  const row = element.closest('tbody > tr');
  if (!row?.parentElement) return undefined;
  return [...row.parentElement.children].indexOf(row) + 1;
}
