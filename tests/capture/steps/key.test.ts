// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Step } from '../../../src/domain/step';
import { one, show } from '../../support/page';
import { dispatch, press, record, type Run, typeInto } from '../../support/recording';

let run: Run;
beforeEach(async () => {
  run = await record();
  show(`<form id="form"><label for="s">Search orders</label><input id="s" type="search"><input id="box" type="checkbox">
    <textarea id="text"></textarea><select id="list"></select><button id="go">Search</button></form>
    <a id="link" href="#">Help</a><p id="edit" contenteditable="true"><b id="bold">x</b></p>
    <div id="own" role="button" tabindex="0">Connect</div>`);
});
afterEach(() => {
  run.stop();
});

/** The click that the browser makes in answer to a key: no pointer, no count. */
function answer(target: EventTarget): void {
  dispatch(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 0 }));
}

describe('Enter', () => {
  it('in a field is a step behind the typing, and the click that it makes on the form’s button is none', () => {
    one('#form').addEventListener('submit', (event) => event.preventDefault());
    typeInto(one('#s'), 'Jane');
    press(one('#s'), 'Enter');
    answer(one('#go'));
    expect(run.told()).toEqual(['Typed a value in Search orders', 'Pressed Enter in Search orders']);
    for (const step of run.steps) expect(Step.safeParse(step).error).toBeUndefined();
  });

  it.each(['#go', '#link'])('on %s is the click that it makes, once', (selector) => {
    press(one(selector), 'Enter');
    answer(one(selector));
    expect(run.steps.map(({ kind }) => kind)).toEqual(['click']);
  });

  it.each(['#text', '#edit', '#bold', '#list'])('writes or chooses in %s', (selector) => {
    press(one(selector), 'Enter');
    expect(run.steps).toEqual([]);
  });

  it('with Control sends what is written', () => {
    press(one('#text'), 'Enter', { ctrlKey: true });
    expect(run.told()).toEqual(['Pressed Ctrl+Enter']);
  });

  it('on a button of the page’s own making is told: no click follows', () => {
    press(one('#own'), 'Enter');
    expect(run.told()).toEqual(['Pressed Enter in Connect']);
  });

  it('that ends a composition, is held down, or that the page made is none', () => {
    press(one('#s'), 'Enter', { isComposing: true });
    press(one('#s'), 'Enter', { repeat: true });
    press(one('#s'), 'Enter', { trusted: false });
    expect(run.steps).toEqual([]);
  });
});

describe('Enter in what has many lines', () => {
  it('is a step where it takes an entry of a list that is open beside it, and else writes', () => {
    show('<div id="r" contenteditable="true"></div>');
    press(one('#r'), 'Enter');
    expect(run.told()).toEqual([]);
    one('#r').setAttribute('aria-activedescendant', 'entry-2');
    press(one('#r'), 'Enter');
    expect(run.told()).toEqual(['Pressed Enter']);
  });
});

describe('Delete', () => {
  it('on a thing without a name is told by what that is and where it stands', () => {
    show(`<div class="postbox"><h2 class="hndle">Rules</h2><ul><li role="option" tabindex="0">Jane</li>
      <li role="option" tabindex="0" id="r">Ines</li></ul></div>`);
    press(one('#r'), 'Delete');
    expect(run.told()).toEqual(['Pressed Delete in a list entry, number 2 in Rules']);
  });
});

describe('Escape', () => {
  it('is a step wherever it is pressed', () => {
    press(one('#s'), 'Escape');
    press(document.body, 'Escape');
    expect(run.told()).toEqual(['Pressed Escape in Search orders', 'Pressed Escape']);
  });
});

describe('Tab', () => {
  it('is one step from field to field, as often as it is pressed', () => {
    press(one('#s'), 'Tab');
    press(one('#box'), 'Tab');
    press(one('#text'), 'Tab', { shiftKey: true });
    expect(run.told()).toEqual(['Pressed Tab in Search orders', 'Pressed Shift+Tab']);
  });
});

describe('what is chosen', () => {
  it('is gone by a key, but not where the key writes', () => {
    press(one('#s'), 'Delete');
    press(one('#edit'), 'Backspace');
    expect(run.steps).toEqual([]);
    press(one('#own'), 'Delete');
    expect(run.told()).toEqual(['Pressed Delete in Connect']);
  });
});

describe('a shortcut', () => {
  it('is a step by what was held', () => {
    press(one('#text'), 's', { ctrlKey: true });
    press(one('#go'), 'z', { ctrlKey: true, shiftKey: true });
    expect(run.told()).toEqual(['Pressed Ctrl+S', 'Pressed Ctrl+Shift+Z in Search']);
    for (const step of run.steps) expect(Step.safeParse(step).error).toBeUndefined();
  });
});

describe('any other key', () => {
  it.each([' ', 'a', 'ArrowDown', 'F5'])('%j is no step of its own', (key) => {
    press(one('#go'), key);
    expect(run.steps).toEqual([]);
  });
});
