import type { Locator } from '../../domain/locator';
import type { SealedText } from '../../domain/sealed';
import type { RecorderWorld } from '../world';
import { byHook } from './by-hook';
import { byPath } from './by-path';
import { byRole } from './by-role';

export type LocatorContext = {
  readonly world: RecorderWorld;
  readonly element: Element;
  /** The control's sealed name; empty where it must not be read. */
  readonly name: SealedText;
  /** Does `selector` match this element and no other of its document or shadow root? */
  readonly isUnique: (selector: string) => boolean;
  /** Holds `value` nothing that the rules find? Asked before escaping: no rule knows `jane\@example\.com`. */
  readonly isReadable: (value: string) => boolean;
};

/** One way of finding a control again; says nothing where it does not lead to exactly this one. */
export type LocatorStrategy = (context: LocatorContext) => Locator | undefined;

/** Every strategy, the most trusted first. */
export const strategies: readonly LocatorStrategy[] = [byRole, byHook, byPath];

/** All locators of `element` that hold now, the most trusted first. */
export function locatorsOf(world: RecorderWorld, element: Element, name: SealedText): Locator[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const isUnique = (selector: string): boolean => {
    const matches = root.querySelectorAll(selector);
    return matches.length === 1 && matches[0] === element;
  };
  const isReadable = (value: string): boolean =>
    world.sealer.text(value).every((part) => part.as === 'plain');
  return strategies.flatMap((strategy) => {
    try {
      return strategy({ world, element, name, isUnique, isReadable }) ?? [];
    } catch {
      return []; // A form whose fields are named like its methods stands in this one's way, not in that of the others.
    }
  });
}
