import type { Id } from '../../domain/id';
import type { Rect } from '../../domain/rect';
import { rectInTop } from '../rect-in-top';

/** Where the controls of this document's last steps stand by now. */
export type ControlsOfSteps = {
  readonly note: (stepId: Id, control: Element | undefined) => void;
  /** Nothing of a step that is not this document's; `null` where its control is gone, hidden or out of view. */
  readonly where: (stepId: Id) => Rect | null | undefined;
};

/** A picture comes within seconds: so many steps back are enough. */
const MOST = 20;

/** Holds each control as long as the page does: a page may have moved it between the step and its picture. */
export function createControlsOfSteps(window: Window): ControlsOfSteps {
  const controls = new Map<Id, WeakRef<Element>>();

  return {
    note: (stepId, control) => {
      if (!control) return;
      controls.delete(stepId);
      controls.set(stepId, new WeakRef(control));
      const [oldest] = controls.keys();
      if (oldest !== undefined && controls.size > MOST) controls.delete(oldest);
    },
    where: (stepId) => {
      const held = controls.get(stepId);
      if (!held) return undefined;
      const control = held.deref();
      const rect = control?.isConnected === true ? rectInTop(window, control) : undefined;
      return rect && isInView(rect, window) ? rect : null;
    },
  };
}

function isInView({ x, y, width, height }: Rect, { innerWidth, innerHeight }: Window): boolean {
  const isDrawn = width > 0 && height > 0;
  return isDrawn && x < innerWidth && y < innerHeight && x + width > 0 && y + height > 0;
}
