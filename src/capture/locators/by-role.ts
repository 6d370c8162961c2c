import { getRole } from 'dom-accessibility-api';
import type { SealedText } from '../../domain/sealed';
import { own } from '../../redact/dom/own';
import { accessibleName, labelsOf, namingElements } from '../accessible-name';
import type { LocatorStrategy } from '.';

/** Elements that have a role by what they are (HTML-AAM); beside them those that say so. */
const BY_TAG: ReadonlyMap<string, string> = new Map([
  ['button', 'button, summary, input:is([type="submit"], [type="button"], [type="reset"], [type="image"])'],
  ['link', 'a[href], area[href]'],
  ['textbox', 'input, textarea'],
  ['searchbox', 'input'],
  ['combobox', 'select, input'],
  ['listbox', 'select'],
  ['spinbutton', 'input'],
  ['checkbox', 'input'],
  ['radio', 'input'],
]);
/** Most names that are computed to find another one: each costs a tenth of a millisecond and more. */
const MOST_NAMED = 12;

/**
 * Role and name, as assistive technology and a person know the control. Nothing where another control has both, or
 * where the name may not be read whole: neither leads to it.
 */
export const byRole: LocatorStrategy = ({ world, element, name }) => {
  const role = getRole(element);
  const words = plainOf(name);
  if (role === null || words === '' || hasNamesake(element, role, words)) return undefined;
  return { by: 'role', role: world.sealer.text(role), name };
};

/** The name, if nothing of it was left out. */
function plainOf(name: SealedText): string {
  const said = name.flatMap((part) => (part.as === 'plain' ? part.text : []));
  return said.length === name.length ? said.join('') : '';
}

function hasNamesake(element: Element, role: string, words: string): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const alike = `${BY_TAG.get(role) ?? element.localName}, [role="${CSS.escape(role)}"]`;
  const wanted = squeezed(words);
  let named = 0;
  for (const other of root.querySelectorAll(alike)) {
    if (other === element || !mayBeCalled(other, wanted)) continue;
    if (++named > MOST_NAMED) return true;
    if (getRole(other) === role && accessibleName(other) === words) return true;
  }
  return false;
}

/** May its name be `wanted`, by all that names are made of? Cheap; names themselves are not. */
function mayBeCalled(other: Element, wanted: string): boolean {
  const said = ['aria-label', 'value', 'title'].map((name) => own(other, 'getAttribute').call(other, name));
  const naming = [other, ...labelsOf(other), ...namingElements(other)];
  return squeezed([...said, ...naming.map((one) => own(one, 'textContent'))].join(' ')).includes(wanted);
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
