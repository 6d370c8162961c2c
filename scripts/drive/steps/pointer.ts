import type { ElementHandle, MouseButton } from 'puppeteer-core';
import type { StepOf } from '../flow.ts';

const BUTTONS = {
  primary: 'left',
  auxiliary: 'middle',
  secondary: 'right',
  back: 'back',
  forward: 'forward',
} as const satisfies Record<string, MouseButton>;

/** Clicks where the flow says; in the middle where the control is smaller than it was. */
export async function click(
  element: ElementHandle,
  step: StepOf<'click'> | StepOf<'doubleClick'>,
): Promise<void> {
  const { offsetX: x, offsetY: y, button = 'primary', duration } = step;
  const box = await element.boundingBox();
  const inside = box !== null && x !== undefined && y !== undefined && x < box.width && y < box.height;
  await element.click({
    button: BUTTONS[button],
    count: step.type === 'doubleClick' ? 2 : 1,
    ...(duration === undefined ? {} : { delay: duration }),
    ...(inside ? { offset: { x, y } } : {}),
  });
}
