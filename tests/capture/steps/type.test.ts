// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Step } from '../../../src/domain/step';
import { leaving } from '../../support/sealing';
import { one, show, showAt } from '../../support/page';
import { click, happen, input, press, type Run, typeInto } from '../../support/recording';
import { FIELDS, recordFields } from '../fields';

let run: Run;
beforeEach(async () => {
  run = await recordFields();
});
afterEach(() => {
  run.stop();
});

describe('typing in a field', () => {
  it('is one step with the click into it, by the id and the time of the click', () => {
    click(one('#key'));
    const [clicked] = run.steps;
    typeInto(one('#key'), 'hunter22');
    expect(run.told()).toEqual(['Typed a value in Secret key']);
    expect(run.steps[0]).toMatchObject({ id: clicked?.id, at: clicked?.at, kind: 'type', how: 'typed' });
  });

  it('is one step with the click on its label', () => {
    click(one('#label'), true, 1_000);
    click(one('#key'), true, 1_010);
    typeInto(one('#key'), 'hunter22');
    expect(run.told()).toEqual(['Typed a value in Secret key']);
  });

  it('keeps neither the value nor its length', () => {
    typeInto(one('#key'), 'hunter22');
    const short = leaving(run.steps[0]).replace(/"(id|handlerMs|epochMs)":[^,}]+/g, '');
    show(FIELDS);
    click(one('#save'));
    typeInto(one('#key'), 'h');
    const long = leaving(run.steps.at(-1)).replace(/"(id|handlerMs|epochMs)":[^,}]+/g, '');
    expect(short).toBe(long);
    expect(short).not.toContain('hunter');
    for (const step of run.steps) expect(Step.safeParse(step).error).toBeUndefined();
  });

  it('goes on as the same step, also after the cursor was moved by a click', () => {
    typeInto(one('#key'), 'hun');
    click(one('#key'));
    typeInto(one('#key'), 'ter');
    expect(run.told()).toEqual(['Typed a value in Secret key']);
  });

  it('is a step of its own in another field, and after anything in between', () => {
    typeInto(one('#key'), 'a');
    typeInto(one('#note'), 'b');
    typeInto(one('#key'), 'c');
    click(one('#save'));
    typeInto(one('#key'), 'd');
    expect(run.told()).toEqual([
      'Typed a value in Secret key',
      'Typed a value in Note',
      'Typed a value in Secret key',
      'Clicked Save',
      'Typed a value in Secret key',
    ]);
  });

  it('that leaves nothing is that the field was cleared', () => {
    typeInto(one('#key'), 'a');
    press(one('#key'), 'Backspace');
    input(one('#key'), '', 'deleteContentBackward');
    expect(run.told()).toEqual(['Cleared Secret key']);
    typeInto(one('#key'), 'b');
    expect(run.told()).toEqual(['Typed a value in Secret key']);
  });

  it('after a pause is a step of its own', () => {
    typeInto(one('#key'), 'a');
    run.paused = true;
    typeInto(one('#key'), 'ab');
    run.paused = false;
    typeInto(one('#key'), 'abc');
    expect(run.steps).toHaveLength(2);
  });

  it('is told again when the page had lost the focus: the step may have been taken back', () => {
    typeInto(one('#key'), 'a');
    run.steps.length = 0;
    happen(window, 'blur');
    typeInto(one('#key'), 'ab');
    expect(run.told()).toEqual(['Typed a value in Secret key']);
  });
});

describe('a value that comes in another way', () => {
  it.each([
    ['by paste', 'paste', 'insertFromPaste', 'typed', 'Pasted a value in Secret key'],
    ['by cut', 'cut', 'deleteByCut', '', 'Cleared Secret key'],
    ['by drop', 'drop', 'insertFromDrop', 'typed', 'Dropped a value in Secret key'],
  ])('%s is one step', (_name, hand, inputType, value, sentence) => {
    happen(one('#key'), hand);
    input(one('#key'), value, inputType);
    expect(run.told()).toEqual([sentence]);
  });

  it('stays one when it is mended by keys, and is cleared like any other', () => {
    happen(one('#key'), 'paste');
    input(one('#key'), 'pasted', 'insertFromPaste');
    typeInto(one('#key'), 'x');
    expect(run.told()).toEqual(['Pasted a value in Secret key']);
    happen(one('#key'), 'cut');
    input(one('#key'), '', 'deleteByCut');
    expect(run.told()).toEqual(['Cleared Secret key']);
  });

  it('by a picker of the browser’s may take its time', () => {
    show('<label for="on">Start date</label><input id="on" type="date">');
    happen(one('#on'), 'pointerdown', { at: 1_000 });
    click(one('#on'), true, 1_010);
    input(one('#on'), '2026-11-22', '', { at: 30_000 });
    expect(run.told()).toEqual(['Set a value in Start date']);
  });

  it.each([
    ['range', '7'],
    ['color', '#aa0000'],
    ['time', '12:30'],
    ['month', '2026-11'],
    ['week', '2026-W47'],
    ['datetime-local', '2026-11-22T12:30'],
  ])('of a %s is set', (type, value) => {
    show(`<label for="f">Rate</label><input id="f" type="${type}">`);
    happen(one('#f'), 'pointerdown');
    input(one('#f'), value, '');
    click(one('#f'));
    expect(run.told()).toEqual(['Set a value in Rate']);
  });

  it('in what is edited in place has no name, and no text', () => {
    show('<div id="f" contenteditable="true"><p id="p">Jane</p></div>');
    press(one('#p'), 'x');
    input(one('#f'), 'Jane Doe');
    expect(run.told()).toEqual(['Typed a value in a field (name not kept)']);
    press(one('#f'), 'Delete');
    input(one('#f'), '', 'deleteContentBackward');
    expect(run.told()).toEqual(['Cleared a field (name not kept)']);
    expect(leaving(run.steps)).not.toContain('Jane');
  });

  it('inside a shadow root is told with the field in there; inside a closed one, of the place', () => {
    show('<x-field></x-field>');
    const root = one('x-field').attachShadow({ mode: 'open' });
    root.innerHTML = '<label for="f">Title</label><input id="f">';
    typeInto(root.querySelector('input')!, 'a');
    expect(run.told()).toEqual(['Typed a value in Title']);
    show('<y-field></y-field>');
    press(one('y-field'), 'a');
    happen(one('y-field'), 'input');
    expect(run.told().at(-1)).toBe('Typed a value in a place (name not kept)');
  });
});

describe('on the sign-in page', () => {
  it('nothing is told, not even that something was typed', () => {
    showAt('/wp-login.php', FIELDS, 'login');
    typeInto(one('#key'), 'hunter22');
    press(one('#key'), 'Enter');
    click(one('#save'));
    expect(run.steps).toEqual([]);
  });
});
