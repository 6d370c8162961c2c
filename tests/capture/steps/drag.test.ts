// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setTimeout as pause } from 'node:timers/promises';
import { Step } from '../../../src/domain/step';
import { one, show } from '../../support/page';
import { click, dispatch, record, type Run } from '../../support/recording';

let run: Run;
beforeEach(async () => {
  run = await record();
  show(`<div id="side"><div class="postbox" id="a"><h2 class="hndle" id="grip">Publish</h2></div>
    <div class="postbox" id="b"><h2 class="hndle">Tags</h2></div></div>`);
});
afterEach(() => {
  run.stop();
});

function point(kind: string, target: Element, y: number): void {
  dispatch(
    target,
    new PointerEvent(kind, { bubbles: true, composed: true, button: 0, clientX: 10, clientY: y }),
  );
}

async function drag(by: number, move: () => void, end = 'pointerup'): Promise<void> {
  point('pointerdown', one('#grip'), 10);
  if (end === 'pointerup') point(end, one('#grip'), 10 + by);
  else dispatch(one('#b'), new MouseEvent(end, { bubbles: true, clientX: 10, clientY: 10 + by }));
  move();
  click(one('#grip'));
  await pause(80);
}

const below = (): void => one('#b').after(one('#a'));

describe('what is taken and put elsewhere', () => {
  it.each(['pointerup', 'drop'])('is one step, without the click that comes of it (%s)', async (end) => {
    await drag(90, below, end);
    expect(run.told()).toEqual(['Dragged Publish to place 2']);
    expect(run.steps[0]).toMatchObject({ kind: 'drag', nth: 2 });
    expect(Step.safeParse(run.steps[0]).error).toBeUndefined();
  });

  it('is none where it stays, and none where the hand was still', async () => {
    await drag(90, () => undefined);
    await drag(3, below);
    expect(run.steps.map(({ kind }) => kind)).not.toContain('drag');
  });
});
