import { matches } from '../redact/dom/matches';
import type { Screen } from '../domain/screen';
import type { SealedText } from '../domain/sealed';
import type { Term } from '../domain/sentence';
import type { Target } from '../domain/step';
import { readabilityOf } from '../redact/dom/readability';
import { namedControls } from '../wp-admin/named-controls';
import { isSettingsScreen } from '../wp-admin/settings-screens';
import { accessibleName, labelsOf, namingElements } from './accessible-name';
import { holdsControls } from './controls';
import { locatorsOf } from './locators';
import { isBlock, type PlaceOf, placeOf } from './place-of';
import { rectInTop } from './rect-in-top';
import type { RecorderWorld } from './world';

/** Longest name that helps a person find a control. */
const MAX_NAME = 120;

/** What a step says of its control. `name` is empty where the control has none, or where it must not be read. */
export type DescribedTarget = {
  readonly name: SealedText;
  readonly role: Term;
  readonly place: PlaceOf;
  readonly target: Target;
};

export function describeTarget(
  world: RecorderWorld,
  element: Element,
  screen: Screen['kind'],
): DescribedTarget {
  const readability = readabilityOf(element, screen);
  const isField = matches(
    element,
    'input:not([type="submit"], [type="button"], [type="reset"]), textarea, select, :is(.editor-post-title__input, .block-editor-rich-text__editable)[aria-label]',
  );
  // A field's name is its label, which is read as what it is, wherever the field stands; other controls are their
  // own text.
  const readable = isField
    ? (readability.as === 'interface' || readability.kind === 'data') &&
      areReadable([...labelsOf(element), ...namingElements(element)], screen)
    : readability.as === 'interface' || (readability.kind === 'data' && matches(element, namedControls));
  const role = termOf(element);
  const isWhole =
    ((role === 'place' || matches(element, 'li:not([role])')) && holdsControls(element)) || isBlock(element);
  const name = world.sealer.text(readable && !isWhole ? nameOf(world, element) : '', MAX_NAME);
  const rect = rectInTop(world.window, element);
  return {
    name,
    role,
    place: placeOf(world, element, name, screen),
    target: { locators: locatorsOf(world, element, name), ...(rect ? { rect } : {}) },
  };
}

/** Role first, tag after: a link that is drawn as a tab is a tab to whoever looks at it. */
const TERMS: readonly (readonly [selector: string, term: Term])[] = [
  ['.attachments > .attachment', 'media-file'], // core media-template.php
  ['[role="tab"]', 'tab'],
  ['[role^="menuitem"]', 'menu-entry'],
  ['[role="option"]', 'entry'],
  ['[role="switch"]', 'switch'],
  ['input[type="radio"], [role="radio"]', 'radio'],
  ['input[type="checkbox"], [role="checkbox"]', 'checkbox'],
  ['[role="link"]', 'link'],
  [
    'button, summary, input[type="submit"], input[type="button"], input[type="reset"], [role="button"]',
    'button',
  ],
  ['a[href], area[href]', 'link'],
  ['select, [role="listbox"], [role="combobox"]:not(input)', 'list'],
  ['input, textarea, [contenteditable]', 'field'],
  ['form', 'form'],
  ['img, svg, canvas', 'picture'],
  ['li', 'entry'],
];

function termOf(element: Element): Term {
  return TERMS.find(([selector]) => matches(element, selector))?.[1] ?? 'place';
}

/** A hint in a field is anybody's text (a customer's name to search for), but on the settings screens that are known. */
function nameOf({ window }: RecorderWorld, element: Element): string {
  const name = accessibleName(element);
  if (name !== '' || !isSettingsScreen(new URL(window.location.href))) return name;
  return element.getAttribute('placeholder') ?? '';
}

function areReadable(elements: readonly Element[], screen: Screen['kind']): boolean {
  return elements.every((element) => readabilityOf(element, screen).as === 'interface');
}
