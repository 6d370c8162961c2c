// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Step } from '../../../src/domain/step';
import { one, show } from '../../support/page';
import { click, happen, nextTurn, record, type Run } from '../../support/recording';

let run: Run;
beforeEach(async () => {
  run = await record();
});
afterEach(() => {
  run.stop();
});

const BOX = '<label id="label" for="box">Enable live mode</label><input type="checkbox" id="box">';

describe('a box', () => {
  it('is checked, and unchecked, each in one step', async () => {
    show(BOX);
    click(one('#box'));
    click(one('#box'));
    await nextTurn();
    expect(run.told()).toEqual(['Checked Enable live mode', 'Unchecked Enable live mode']);
    for (const step of run.steps) expect(Step.safeParse(step).error).toBeUndefined();
  });

  it('is checked in one step where its label was clicked, however long the page was busy in between', async () => {
    show(BOX);
    // The browser's own click on the box is made by hand here, as a trusted one.
    one('#label').addEventListener('click', (event) => event.preventDefault());
    happen(one('#label'), 'pointerdown');
    click(one('#label'), true, 1_000);
    click(one('#box'), true, 9_000);
    await nextTurn();
    expect(run.told()).toEqual(['Checked Enable live mode']);
  });

  it('whose page takes the mark back was clicked', async () => {
    show(BOX);
    one('#box').addEventListener('click', (event) => event.preventDefault());
    click(one('#box'));
    await nextTurn();
    expect(run.told()).toEqual(['Clicked Enable live mode']);
  });

  it('without a name is told by its row', () => {
    show('<table><tbody><tr></tr><tr><td><input type="checkbox" id="box"></td></tr></tbody></table>');
    click(one('#box'));
    expect(run.told()).toEqual(['Checked a checkbox in row 2']);
  });

  it('that the page checks is no step', () => {
    show(BOX);
    one('#box').click();
    click(one('#box'), false);
    expect(run.steps).toEqual([]);
  });
});

describe('a radio', () => {
  it('is chosen', () => {
    show('<label><input type="radio" name="c" id="r"> Capture by hand</label>');
    click(one('#r'));
    expect(run.told()).toEqual(['Chose Capture by hand']);
    expect(run.steps[0]).toMatchObject({ kind: 'check', state: 'chosen' });
  });
});

describe('a mark of the page’s own making', () => {
  it.each([
    ['switch', 'Checked Debug log'],
    ['radio', 'Chose Debug log'],
  ])('is told once the page has set it: %s', async (role, sentence) => {
    show(`<button id="own" role="${role}" aria-checked="false">Debug log</button>`);
    one('#own').addEventListener('click', () => one('#own').setAttribute('aria-checked', 'true'));
    click(one('#own'));
    await nextTurn();
    expect(run.told()).toEqual([sentence]);
  });

  it('that stays as it was is a click', async () => {
    show('<button id="own" role="switch" aria-checked="false">Debug log</button>');
    click(one('#own'));
    await nextTurn();
    expect(run.told()).toEqual(['Clicked Debug log']);
  });
});
