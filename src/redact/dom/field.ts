import { classifyField, type FieldClass } from '../fields/classify';
import { factsOf } from '../fields/facts';
import { matches } from './matches';
import { own } from './own';

/** Fields that hold a value: no buttons, boxes and sliders. */
export const FIELDS =
  'input:not([type="submit"], [type="button"], [type="reset"], [type="image"], [type="checkbox"], [type="radio"], [type="range"], [type="color"], [type="file"], [type="hidden"]), textarea, select';

/** Inputs that were seen as a password: somebody may have it shown, which makes a text of it. */
const passwords = new WeakSet<Element>();

/** Notes a password for when it is shown; to be asked of every field, early and often. */
export function rememberPassword(field: Element): void {
  if (field.getAttribute('type')?.toLowerCase() === 'password') passwords.add(field);
}

/** What kind of value stands in `field`, a password that is shown by now among them. */
export function fieldClassOf(field: Element): FieldClass {
  rememberPassword(field);
  return classifyField(
    factsOf({
      tag: field.localName,
      attribute: (name) => field.getAttribute(name),
      label: labelOf(field),
      near: () => (isBeforePassword(field) ? 'login' : nearOf(field)),
      wasPassword: passwords.has(field),
    }),
  );
}

/** The words of its labels, or those that head its row of a form. */
function labelOf(field: Element): string {
  const label = 'labels' in field ? (field as HTMLInputElement).labels?.[0] : undefined;
  return (label ?? field.closest('tr')?.querySelector(':scope > th'))?.textContent.slice(0, 200) ?? '';
}

/** Longest words before a field that are taken for its label, in characters. */
const NEAR = 80;

/** The words right before a field, in its own block or the one around it, if no other field stands between. */
function nearOf(field: Element): string {
  let from: Element = field;
  for (let up = 0; up < 3; up += 1) {
    for (let before = from.previousSibling; before; before = before.previousSibling) {
      if (isElement(before) && (before.matches(FIELDS) || before.querySelector(FIELDS))) return '';
      const text = before.textContent?.trim() ?? '';
      if (text !== '') return text.length > NEAR ? '' : text;
    }
    const parentElement = own(from, 'parentElement');
    if (!parentElement || matches(parentElement, 'td, form, fieldset, body')) return '';
    from = parentElement;
  }
  return '';
}

/** By its number, because a page that was parsed and is not shown has no window to hold its classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whatever it is called, what is asked for right before a password says who somebody is. */
function isBeforePassword(field: Element): boolean {
  const fields = [...(field.closest('form')?.querySelectorAll(FIELDS) ?? [])];
  const next = fields[fields.indexOf(field) + 1];
  return field.localName === 'input' && next?.getAttribute('type')?.toLowerCase() === 'password';
}
