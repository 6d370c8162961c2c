import type { Screen } from '../../domain/screen';
import type { Sentence } from '../../domain/sentence';
import { type DescribedTarget, describeTarget } from '../describe-target';
import type { StepSource } from '.';

/** What a click means: the nearest thing that answers to one. */
const CONTROLS =
  'a[href], area[href], button, input, select, textarea, summary, label, [contenteditable=""], [contenteditable="true"], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"], [role="option"], [onclick]';

/** A label's click is followed by a second one on its control, made by the browser within one task. */
const ECHO_MS = 50;

/** Each deliberate click is one step. Only trusted events count: a page can call `click()` itself. */
export const click: StepSource = ({ world, base, emit, signal }) => {
  const { window } = world;
  let echo: { readonly control: Element; readonly at: number } | undefined;

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || world.isPaused()) return;
    const startedAt = window.performance.now();
    const [origin] = event.composedPath();
    if (!(origin instanceof window.Element)) return;
    const hit = window.Element.prototype.closest.call(origin, CONTROLS) ?? origin;
    if (echo?.control === hit && event.timeStamp - echo.at < ECHO_MS) return;
    const control = hit instanceof window.HTMLLabelElement ? (hit.control ?? hit) : hit;
    if (control !== hit) echo = { control, at: event.timeStamp };
    const parts = base(startedAt);
    const described = describedOrNot(control, parts.screen.kind);
    emit({ ...parts, kind: 'click', target: described.target, sentence: sentenceOf(described) }, startedAt);
  }

  /** A page can name its fields so that they stand where a form's own methods are looked for. */
  function describedOrNot(control: Element, screen: Screen['kind']): DescribedTarget {
    try {
      return describeTarget(world, control, screen);
    } catch {
      return { name: world.sealer.text(''), role: 'place', row: undefined, target: { locators: [] } };
    }
  }

  function sentenceOf({ name, role, row }: DescribedTarget): Sentence {
    if (name.length > 0) return { id: 'step.clicked', args: { target: name } };
    if (row === undefined) return { id: 'step.clicked-unnamed', args: { role: { term: role } } };
    return { id: 'step.clicked-in-row', args: { role: { term: role }, row: world.sealer.text(String(row)) } };
  }

  window.addEventListener('click', onClick, { capture: true, passive: true, signal });
};
