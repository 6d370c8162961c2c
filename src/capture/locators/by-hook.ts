import { sealSelector } from '../../redact/seal-selector';
import type { LocatorStrategy } from '.';

/** Attributes that WordPress and its plug-ins keep stable, the most particular first. */
const HOOKS = ['id', 'data-slug', 'data-block', 'data-key', 'name'] as const;

/** A stable WordPress hook: `#id`, `[name=…]`, `[data-slug=…]`. */
export const byHook: LocatorStrategy = ({ world, element, isUnique, isReadable }) => {
  for (const hook of HOOKS) {
    const value = element.getAttribute(hook);
    if (value === null || value === '' || value.length > 100 || !isReadable(value)) continue;
    const selector =
      hook === 'id' ? `#${CSS.escape(value)}` : `${element.localName}[${hook}="${CSS.escape(value)}"]`;
    if (isUnique(selector)) return { by: 'css', selector: sealSelector(world.sealer, selector) };
  }
  return undefined;
};
