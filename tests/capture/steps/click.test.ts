// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Step } from '../../../src/domain/step';
import { leaving } from '../../support/sealing';
import { one, show } from '../../support/page';
import { click, dispatch, happen, record, type Run } from '../../support/recording';

let run: Run;
beforeEach(async () => {
  run = await record();
});
afterEach(() => {
  run.stop();
});

describe('a label and its control', () => {
  it('are one step, named by the label’s words', () => {
    show('<label id="label" for="field">Secret key</label><input id="field">');
    click(one('#label'), true, 1_000);
    click(one('#field'), true, 1_010);
    expect(run.told()).toEqual(['Clicked Secret key']);
  });

  it.each([
    ['a person clicks', 'pointerdown'],
    ['a screen reader presses', 'mousedown'],
  ])('are two steps where %s both', (_who, hand) => {
    show('<label id="label" for="button">Code</label><button id="button">Send</button>');
    for (const selector of ['#label', '#button']) {
      happen(one(selector), hand);
      click(one(selector));
    }
    expect(run.told()).toEqual(['Clicked Code', 'Clicked Code']);
  });

  it('do not swallow a click on another control', () => {
    show('<label id="label" for="field">Enable</label><input id="field"><button id="save">Save</button>');
    click(one('#label'));
    click(one('#save'));
    expect(run.told()).toEqual(['Clicked Enable', 'Clicked Save']);
  });
});

describe('a click in a table of data', () => {
  beforeEach(async () => {
    show(`<table class="wp-list-table"><tbody>
      <tr><td><a href="#a">Anna Lindqvist</a></td></tr>
      <tr><th scope="row" class="check-column"><input type="checkbox" id="user_2">
          <label for="user_2"><span class="screen-reader-text">Select jane.doe</span></label></th>
        <td><a id="link" href="#b" aria-label="“Jane Doe” (Edit)">Jane Doe</a>
          <div class="row-actions"><a id="edit" href="#c" aria-label="Edit “Jane Doe”">Edit</a></div></td></tr>
    </tbody></table>`);
  });

  it('has no name, but the number of its row', () => {
    click(one('#link'));
    expect(run.told()).toEqual(['Clicked a link in row 2']);
    expect(leaving(run.steps)).not.toMatch(/Jane/);
  });

  it('on the row’s box has none either: its label is the row’s name', () => {
    click(one('#user_2'));
    expect(run.told()).toEqual(['Checked a checkbox in row 2']);
    expect(leaving(run.steps)).not.toMatch(/jane/);
  });

  it('on an action of the row is named by its visible words alone', () => {
    click(one('#edit'));
    expect(run.told()).toEqual(['Clicked Edit in row 2']);
    expect(leaving(run.steps)).not.toMatch(/Jane/);
  });
});

describe('a click on a field', () => {
  it.each([
    ['<label for="f">Live key</label><input id="f" value="typed value">', 'Clicked Live key'],
    ['<label>Live key <input id="f" value="typed value"></label>', 'Clicked Live key'],
    ['<input id="f" aria-label="Search orders" value="typed value">', 'Clicked Search orders'],
    ['<label for="f">Note</label><textarea id="f">typed value</textarea>', 'Clicked Note'],
    [
      '<label for="f">Customer</label><select id="f"><option>typed value</option></select>',
      'Clicked Customer',
    ],
    [
      '<table><tbody><tr><td><textarea id="f">typed value</textarea></td></tr></tbody></table>',
      'Clicked a field in row 1',
    ],
    ['<div id="f" contenteditable="true">typed value</div>', 'Clicked a field (name not kept)'],
    [
      '<div id="f" role="textbox" aria-label="Title" contenteditable="true">typed value</div>',
      'Clicked a field (name not kept)',
    ],
  ])('keeps the label and never the value: %s', (markup, sentence) => {
    show(markup);
    click(one('#f'));
    expect(leaving(run.steps)).not.toContain('typed');
    expect(run.told()).toEqual([sentence]);
  });

  it('keeps a label of 120 characters at most, and no half of a secret in it', () => {
    const key = `ck_${'0123456789abcdef'.repeat(3).slice(0, 40)}`;
    show(`<h2>a</h2><button id="b">${'word '.repeat(21)}${key}</button>`);
    click(one('#b'));
    expect(leaving(run.steps)).not.toContain('ck_');
    show(`<button id="b">${'word '.repeat(100)}</button>`);
    click(one('#b'));
    expect(run.told()[1]?.length).toBeLessThan(135);
  });
});

describe('a click in a field that was entered already', () => {
  it('only moves the cursor', () => {
    show('<label for="f">Secret key</label><input id="f"><button id="b">Save</button>');
    for (const selector of ['#f', '#f', '#b', '#b', '#f']) click(one(selector));
    expect(run.told()).toEqual(['Clicked Secret key', 'Clicked Save', 'Clicked Save', 'Clicked Secret key']);
  });
});

describe('what a click without a name was on', () => {
  it.each([
    ['<input id="f" type="radio" aria-label="" role="radio">', 'Chose a radio button (name not kept)'],
    ['<span id="f" role="tab">Jane</span>', 'Clicked Jane'],
    ['<li id="f" role="option">Jane</li>', 'Clicked a list entry (name not kept)'],
    ['<li id="f" role="menuitem"></li>', 'Clicked a menu entry (name not kept)'],
    ['<span id="f" role="switch"></span>', 'Clicked a switch (name not kept)'],
    ['<select id="f"></select>', 'Clicked a list (name not kept)'],
  ])('%s: %s', (markup, sentence) => {
    show(markup);
    click(one('#f'));
    expect(run.told()).toEqual([sentence]);
  });
});

describe('a click inside a shadow root', () => {
  it('names the control in there', () => {
    show('<x-card></x-card>');
    const root = one('x-card').attachShadow({ mode: 'open' });
    root.innerHTML = '<button>Connect</button>';
    click(root.querySelector('button')!);
    expect(run.told()).toEqual(['Clicked Connect']);
  });
});

describe('a button that is drawn within one', () => {
  it('is told as the one around it', () => {
    show(
      '<div role="button" aria-label="Bold (Ctrl+B)" tabindex="-1"><button role="presentation" id="b"><i></i></button></div>',
    );
    click(one('#b'));
    expect(run.told()).toEqual(['Clicked Bold (Ctrl+B)']);
  });
});

describe('a click of another sort', () => {
  function clickAs(kind: string, how: MouseEventInit = {}): void {
    dispatch(one('#b'), new MouseEvent(kind, { bubbles: true, composed: true, cancelable: true, ...how }));
  }
  beforeEach(() => {
    show('<button id="b">Orders</button><input id="f" aria-label="Search">');
  });

  it('is one step where it was made twice at once', () => {
    clickAs('click', { detail: 1 });
    clickAs('click', { detail: 2 });
    clickAs('dblclick', { detail: 2 });
    expect(run.told()).toEqual(['Double-clicked Orders']);
    expect(run.steps[0]).toMatchObject({ kind: 'click', how: 'double' });
  });

  it('is a step with the middle button, and with that for menus', () => {
    clickAs('auxclick', { button: 1 });
    clickAs('auxclick', { button: 2 });
    clickAs('contextmenu', { button: 2 });
    expect(run.told()).toEqual(['Middle-clicked Orders', 'Right-clicked Orders']);
    for (const step of run.steps) expect(Step.safeParse(step).error).toBeUndefined();
  });

  it('chooses a word where it is made twice in a field', () => {
    for (const detail of [1, 2, 3])
      dispatch(one('#f'), new MouseEvent('click', { bubbles: true, composed: true, detail }));
    expect(run.told()).toEqual(['Clicked Search']);
  });
});

describe('a pointer that went on before it let go', () => {
  function drawTo(x: number, target: Element): void {
    dispatch(
      target,
      new PointerEvent('pointerdown', { bubbles: true, composed: true, clientX: 5, clientY: 5 }),
    );
    dispatch(
      target,
      new MouseEvent('click', { bubbles: true, composed: true, detail: 1, clientX: x, clientY: 5 }),
    );
  }

  it('selected words, and clicked nothing', () => {
    show('<h2 id="words">Some words</h2>');
    drawTo(80, one('#words'));
    expect(run.steps).toEqual([]);
    drawTo(9, one('#words'));
    expect(run.told()).toEqual(['Clicked Some words']);
  });

  it('clicked a control on which it stayed', () => {
    show('<button id="words">Some words</button>');
    drawTo(80, one('#words'));
    expect(run.told()).toEqual(['Clicked Some words']);
  });
});

it('a part of the page is not named by all that can be clicked in it', () => {
  show('<h2 id="head">Status <button>Move up</button><button>Move down</button></h2>');
  click(one('#head'));
  expect(run.told()).toEqual(['Clicked a place (name not kept)']);
});
