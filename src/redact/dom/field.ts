import { classifyField, type FieldClass } from '../fields/classify';

/** Fields that hold a value: no buttons, boxes and sliders. */
export const FIELDS =
  'input:not([type="submit"], [type="button"], [type="reset"], [type="image"], [type="checkbox"], [type="radio"], [type="range"], [type="color"], [type="file"], [type="hidden"]), textarea, select';

const NAMING = ['name', 'id', 'aria-label', 'placeholder', 'title', 'data-export-label'] as const;

/** Inputs that were seen as a password: somebody may have it shown, which makes a text of it. */
const passwords = new WeakSet<Element>();

/** Notes a password for when it is shown; to be asked of every field, early and often. */
export function rememberPassword(field: Element): void {
  if (field.getAttribute('type')?.toLowerCase() === 'password') passwords.add(field);
}

/** What kind of value stands in `field`, a password that is shown by now among them. */
export function fieldClassOf(field: Element): FieldClass {
  const type =
    field.localName === 'input' ? (field.getAttribute('type') ?? 'text').toLowerCase() : field.localName;
  rememberPassword(field);
  const [name = '', ...others] = NAMING.map((attribute) => field.getAttribute(attribute) ?? '');
  return classifyField({
    type,
    wasPassword: passwords.has(field) || field.hasAttribute('data-pw'),
    autocomplete: field.getAttribute('autocomplete') ?? '',
    names: [name, labelOf(field), ...others],
  });
}

/** The words of its labels, or those that head its row of a form. */
function labelOf(field: Element): string {
  const labels: unknown = 'labels' in field ? field.labels : undefined;
  const [label] = labels instanceof NodeList ? labels : [];
  return (label ?? field.closest('tr')?.querySelector(':scope > th'))?.textContent?.slice(0, 200) ?? '';
}
