import { getRole } from 'dom-accessibility-api';
import type { SealedText } from '../../domain/sealed';
import { accessibleName } from '../accessible-name';
import { mayBeCalled, type Reading, squeezed } from '../may-be-called';
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
 * Role and name, as assistive technology and a person know the control. Nothing where another control has both, where
 * that would take too long to tell, or where the name may not be read whole.
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
  const natural = BY_TAG.get(role) ?? (element.hasAttribute('role') ? undefined : element.localName);
  const alike = [`[role~="${CSS.escape(role)}"]`, ...(natural === undefined ? [] : [natural])].join(',');
  const reading: Reading = { root, wanted: squeezed(words), left: 200_000 };
  let named = 0;
  for (const other of root.querySelectorAll(alike)) {
    if (other === element || !mayBeCalled(other, reading)) continue;
    if (getRole(other) !== role) continue;
    if (++named > MOST_NAMED || accessibleName(other) === words) return true;
  }
  return reading.left < 0;
}
