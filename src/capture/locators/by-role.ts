import { getRole } from 'dom-accessibility-api';
import type { LocatorStrategy } from '.';

/** Role and name, as assistive technology and a person know the control. Nothing where it has no readable name. */
export const byRole: LocatorStrategy = ({ world, element, name }) => {
  const role = getRole(element);
  if (role === null || name.length === 0) return undefined;
  return { by: 'role', role: world.sealer.text(role), name };
};
