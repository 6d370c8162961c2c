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

  it('is told with the part of the screen that it is in now', async () => {
    show(`<div class="widget" id="a"><div class="widget-title"><h3 id="grip">Search</h3></div></div>
      <div class="widgets-holder-wrap"><div class="sidebar-name"><h2>Side column</h2></div><div id="b"><p></p></div></div>`);
    await drag(90, () => {
      one('#b').append(one('#a'));
    });
    expect(run.told()).toEqual(['Dragged Search to place 1 in Side column']);
  });

  it('that has no name of its own is not called by what is around it, but by its heading', async () => {
    const column = (id: string, heading: string): string =>
      `<div id="${id}">${heading}<p id="${id === 'a' ? 'grip' : 'other'}">x</p></div>`;
    show(
      `<div class="postbox"><h2 class="hndle">Columns</h2><div>${column('a', '<h3>Price</h3>')}${column('b', '')}</div></div>`,
    );
    await drag(90, below);
    expect(run.told()).toEqual(['Dragged Price to place 2 in Columns']);
    show(
      `<div class="postbox"><h2 class="hndle">Columns</h2><div>${column('a', '')}${column('b', '')}</div></div>`,
    );
    await drag(90, below);
    expect(run.told().at(-1)).toBe('Dragged a place to place 2 in Columns');
  });

  it('is told where a copy of it moves and it stays', async () => {
    const widget =
      '<div class="widget ui-draggable"><div class="widget-title"><h3 class="in">Calendar</h3></div></div>';
    show(`<div id="grip">${widget}</div><div class="widgets-holder-wrap"><div class="sidebar-name"><h2>Side column</h2></div>
      <div class="ui-sortable" id="b"><p>Drop here</p><div class="widget"></div></div></div>`);
    const store = one('#grip .widget');
    point('pointerdown', one('.in'), 10);
    point('pointerup', one('.in'), 100);
    one('#b').append(store.cloneNode(true));
    await pause(80);
    expect(run.told()).toEqual(['Dragged Calendar to place 2 in Side column']);
  });

  it('is none where it stays, and none where the hand was still', async () => {
    await drag(90, () => undefined);
    await drag(3, below);
    expect(run.steps.map(({ kind }) => kind)).not.toContain('drag');
  });
});
