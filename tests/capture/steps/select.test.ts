// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Step } from '../../../src/domain/step';
import { leaving } from '../../support/sealing';
import { one, show } from '../../support/page';
import { click, happen, record, type Run } from '../../support/recording';

let run: Run;
beforeEach(async () => {
  run = await record();
});
afterEach(() => {
  run.stop();
});

function choose(list: HTMLElement, value: string, at?: number): void {
  for (const option of (list as HTMLSelectElement).options) option.selected = option.value === value;
  happen(list, 'change', at === undefined ? {} : { at });
}

const MODE = `<label for="list">Mode</label><select id="list"><option value="t">Test</option>
  <option value="l">Live</option></select><button id="save">Save</button>`;

describe('a file', () => {
  const PAGE = `<button id="open">Select Files</button><input type="file" id="hidden"><label>Upload <input type="file" id="own"></label>`;

  it('that a button of the page’s asks for is one step with the click, under the button’s name', () => {
    show(PAGE);
    happen(one('#open'), 'pointerdown');
    click(one('#open'));
    happen(one('#hidden'), 'change');
    expect(run.told()).toEqual(['Cleared Select Files']);
    expect(JSON.stringify(run.steps[0])).toContain('#hidden');
  });

  it('is told under its field’s name where that has one, and apart from what was clicked before another movement', () => {
    show(PAGE);
    happen(one('#open'), 'pointerdown');
    click(one('#open'));
    happen(one('#own'), 'pointerdown');
    happen(one('#own'), 'change');
    expect(run.told()).toEqual(['Clicked Select Files', 'Cleared Upload']);
  });
});

describe('a choice in a list', () => {
  it('is one step with the click that opened it and the one that closed it', () => {
    show(MODE);
    click(one('#list'), true, 1_000);
    choose(one('#list'), 'l', 3_000);
    click(one('#list'), true, 9_000);
    expect(run.told()).toEqual(['Chose Live in Mode']);
    expect(run.steps[0]).toMatchObject({ kind: 'select', choice: [{ as: 'plain', text: 'Live' }] });
    expect(Step.safeParse(run.steps[0]).error).toBeUndefined();
  });

  it('by keys is one step, of the entry that was chosen last', () => {
    show(MODE);
    for (const value of ['l', 't', 'l']) choose(one('#list'), value);
    expect(run.told()).toEqual(['Chose Live in Mode']);
  });

  it('is a step of its own where the list is opened again', () => {
    show(MODE);
    choose(one('#list'), 'l');
    happen(one('#list'), 'pointerdown');
    click(one('#list'));
    choose(one('#list'), 't');
    expect(run.told()).toEqual(['Chose Live in Mode', 'Chose Test in Mode']);
  });

  it('of which the words are data is told without them', () => {
    show('<label for="list">Agent</label><select id="list"><option>Jane Doe</option></select>');
    choose(one('#list'), 'Jane Doe');
    expect(run.told()).toEqual(['Chose an entry in Agent']);
    expect(leaving(run.steps)).not.toContain('Jane');
  });

  it('in a list without a name is told all the same', () => {
    show('<select id="list"><option>Live</option><option>Jane</option></select>');
    choose(one('#list'), 'Live');
    expect(run.told()).toEqual(['Chose Live in a list (name not kept)']);
    click(document.body);
    choose(one('#list'), 'Jane');
    expect(run.told().at(-1)).toBe('Chose an entry in a list (name not kept)');
  });

  it('that the page makes is no step', () => {
    show(MODE);
    happen(one('#list'), 'change', { trusted: false });
    expect(run.steps).toEqual([]);
  });
});

describe('a file', () => {
  function choose(...files: File[]): void {
    Object.defineProperty(one('#file'), 'files', { value: files });
    happen(one('#file'), 'input');
    happen(one('#file'), 'change');
  }

  it('is one step with the click that asked for it, by its sort and size and without its name', () => {
    show('<label for="file">Import</label><input type="file" id="file">');
    click(one('#file'));
    choose(new File(['a,b'], 'customers of Jane.csv', { type: 'text/csv' }));
    expect(run.told()).toEqual(['Chose a file (table, up to 2 MB) in Import']);
    expect(leaving(run.steps)).not.toContain('Jane');
    expect(Step.safeParse(run.steps[0]).error).toBeUndefined();
  });

  it('is one of several that were chosen at once, or none any more', () => {
    show('<input type="file" id="file">');
    choose(
      new File(['a'], 'a.png', { type: 'image/png' }),
      new File(['b'], 'b.pdf', { type: 'application/pdf' }),
    );
    expect(run.told()).toEqual(['Chose 2 files (another sort, up to 2 MB) in a field (name not kept)']);
    show('<label for="file">Import</label><input type="file" id="file">');
    choose();
    expect(run.told().at(-1)).toBe('Cleared Import');
  });
});
