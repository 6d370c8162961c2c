// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Step } from '../../src/domain/step';
import { leaving } from '../support/sealing';
import { one, show } from '../support/page';
import { click, record, type Run } from '../support/recording';

let run: Run;
beforeEach(async () => {
  show(`<h1>Payments</h1><button id="save" class="button-primary">Save <span id="inside">changes</span></button>
    <button id="link">Documentation</button><p id="text">Jane Doe</p>`);
  run = await record();
});
afterEach(() => {
  run.stop();
});

describe('a recorder', () => {
  it('makes one step of one click of a person', () => {
    click(one('#save'));
    expect(run.told()).toEqual(['Clicked Save changes']);
  });

  it('names the control, not the part of it that was hit', () => {
    click(one('#inside'));
    expect(run.told()).toEqual(['Clicked Save changes']);
  });

  it('makes none of a click that the page made itself', () => {
    click(one('#save'), false);
    one('#link').click();
    expect(run.steps).toEqual([]);
  });

  it('makes none while paused, from the very click on', () => {
    run.paused = true;
    click(one('#save'));
    run.paused = false;
    click(one('#link'));
    expect(run.told()).toEqual(['Clicked Documentation']);
  });

  it('makes none after its end', () => {
    run.stop();
    click(one('#save'));
    expect(run.steps).toEqual([]);
  });

  it('makes a step even where the page stops the event', () => {
    one('#save').addEventListener('click', (event) => event.stopImmediatePropagation());
    click(one('#save'));
    expect(run.steps).toHaveLength(1);
  });

  it('never keeps the page from handling its own click', () => {
    let prevented: boolean | undefined;
    one('#save').addEventListener('click', (event) => (prevented = event.defaultPrevented));
    click(one('#save'));
    expect(prevented).toBe(false);
  });

  it('makes steps that a port and the store take', () => {
    click(one('#save'));
    click(one('#text'));
    for (const step of run.steps) expect(Step.safeParse(step).error).toBeUndefined();
  });

  it('keeps no text that is not the interface’s', () => {
    click(one('#text'));
    expect(run.told()).toEqual(['Clicked a place (name not kept)']);
    expect(leaving(run.steps)).not.toContain('Jane');
  });

  it('gives each step an id of its own, in the order of time', () => {
    for (let times = 0; times < 5; times += 1) click(one('#save'));
    const ids = run.steps.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(run.steps.map(({ at }) => at.epochMs)).toEqual(
      run.steps.map(({ at }) => at.epochMs).sort((a, b) => a - b),
    );
  });

  it('makes a step of a control that cannot be described, and never throws into the page', () => {
    const form = formHiding(['closest', 'matches', 'getRootNode']);
    const thrown: unknown[] = [];
    window.addEventListener('error', (event) => thrown.push(event));
    expect(() => click(form)).not.toThrow();
    expect(thrown).toEqual([]);
    expect(run.told()).toEqual(['Clicked a place (name not kept)']);
  });

  it('describes a form whose fields are called like its own methods', () => {
    click(formHiding(['closest', 'matches']));
    expect(run.told()).toEqual(['Clicked a form (name not kept)']);
  });
});

/** Named fields stand before a form's own answers. */
function formHiding(names: readonly string[]): HTMLElement {
  show(`<form id="form">${names.map((name) => `<input name="${name}">`).join('')}</form>`);
  const form = one('#form');
  for (const name of names) Object.defineProperty(form, name, { value: form.children[0] });
  return form;
}

describe('a page that breaks its own document', () => {
  it('still gives steps', () => {
    vi.spyOn(document, 'querySelector').mockImplementation(() => {
      throw new Error('broken');
    });
    vi.spyOn(document, 'body', 'get').mockImplementation(() => {
      throw new Error('broken');
    });
    click(document.querySelectorAll('#save')[0]!);
    expect(run.steps).toHaveLength(1);
    expect(run.steps[0]?.screen.path).toEqual([]);
    expect(Step.safeParse(run.steps[0]).error).toBeUndefined();
  });
});

describe('a frame that appears', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it('is told, deep inside what was added too', async () => {
    const box = document.createElement('div');
    box.append(document.createElement('iframe'));
    document.body.append(box);
    await settled();
    expect(run.frames()).toBeGreaterThan(0);
  });

  it('is not told of other nodes, nor after the end', async () => {
    document.body.append(document.createElement('p'));
    await settled();
    expect(run.frames()).toBe(0);
    run.stop();
    document.body.append(document.createElement('iframe'));
    await settled();
    expect(run.frames()).toBe(0);
  });
});
