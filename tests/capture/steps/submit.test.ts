// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Step } from '../../../src/domain/step';
import { one, show } from '../../support/page';
import { click, happen, press, record, type Run, typeInto } from '../../support/recording';

let run: Run;
beforeEach(async () => {
  run = await record();
  show(`<form id="form"><label for="s">Search</label><input id="s"><label for="text">Reply</label>
    <textarea id="text"></textarea><button id="go" type="button">Send</button></form>`);
});
afterEach(() => {
  run.stop();
});

describe('a form that is sent', () => {
  it('by a click on its button is no step of its own', () => {
    happen(one('#go'), 'pointerdown');
    click(one('#go'));
    happen(one('#form'), 'submit');
    expect(run.told()).toEqual(['Clicked Send']);
  });

  it('by Enter in a field is none either', () => {
    press(one('#s'), 'Enter');
    happen(one('#form'), 'submit');
    expect(run.told()).toEqual(['Pressed Enter in Search']);
  });

  it('by Enter on its button is none either', () => {
    press(one('#go'), 'Enter');
    click(one('#go'));
    happen(one('#form'), 'submit');
    expect(run.told()).toEqual(['Clicked Send']);
  });

  it('by the page is none: while a person types, and at any other time', () => {
    typeInto(one('#s'), 'a');
    happen(one('#form'), 'submit');
    click(one('#go'), true, 1_000);
    happen(one('#form'), 'submit', { at: 9_000 });
    expect(run.told()).toEqual(['Typed a value in Search', 'Clicked Send']);
  });

  it('by an event that the page made is none', () => {
    press(one('#text'), 'Enter');
    happen(one('#form'), 'submit', { trusted: false });
    expect(run.steps).toEqual([]);
  });

  it('by Enter where Enter writes a line is one', () => {
    typeInto(one('#text'), 'Hello');
    press(one('#text'), 'Enter');
    happen(one('#form'), 'submit');
    expect(run.told()).toEqual(['Typed a value in Reply', 'Sent a form']);
    for (const step of run.steps) expect(Step.safeParse(step).error).toBeUndefined();
  });
});
