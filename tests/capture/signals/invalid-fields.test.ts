// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Signal } from '../../../src/domain/signal';
import { InvalidWhy } from '../../../src/domain/trouble';
import { one, show, showAt } from '../../support/page';
import { click, happen, press, record, type Run } from '../../support/recording';
import { leaving } from '../../support/sealing';

let run: Run;
beforeEach(async () => {
  show(`<form id="form"><label for="mail">E-mail</label><input id="mail" type="email" value="jane@"><input id="other">
    <button id="go">Save</button></form><button id="away">Away</button>`);
  run = await record();
});
afterEach(() => {
  run.stop();
});

function invalid(selector: string, why = 'typeMismatch', made = {}): void {
  Object.defineProperty(one(selector), 'validity', { value: { [why]: true }, configurable: true });
  Object.defineProperty(one(selector), 'validationMessage', {
    value: '‘jane@’ is incomplete',
    configurable: true,
  });
  happen(one(selector), 'invalid', made);
}

describe('a form that the browser does not send', () => {
  it('is told by the first field that stopped it, without what was typed', () => {
    click(one('#go'));
    invalid('#mail');
    invalid('#other', 'valueMissing');
    expect(run.signals).toMatchObject([
      { kind: 'invalid-field', why: 'typeMismatch', phase: 'later', text: [{ as: 'plain', text: 'E-mail' }] },
    ]);
    expect(leaving(run.signals)).not.toContain('jane');
    expect(Signal.safeParse(run.signals[0]).error).toBeUndefined();
  });

  it.each(InvalidWhy)('says why: %s', (why) => {
    press(one('#mail'), 'Enter');
    invalid('#mail', why);
    expect(run.signals).toMatchObject([{ why }]);
  });

  it.each<[string, () => void]>([
    ['nobody wanted to send it', () => invalid('#mail')],
    [
      'the hand was elsewhere',
      () => {
        click(one('#away'));
        invalid('#mail');
      },
    ],
    [
      'something was typed',
      () => {
        press(one('#mail'), 'x');
        invalid('#mail');
      },
    ],
    [
      'the page made it up',
      () => {
        click(one('#go'));
        invalid('#mail', 'typeMismatch', { trusted: false });
      },
    ],
    [
      'it comes much later',
      () => {
        click(one('#go'), true, 1_000);
        invalid('#mail', 'typeMismatch', { at: 9_000 });
      },
    ],
    [
      'it is the one to sign in',
      () => {
        showAt(
          '/wp-login.php',
          '<form id="loginform"><input id="user_login"><button id="go">Log in</button></form>',
          'login',
        );
        click(one('#go'));
        invalid('#user_login', 'valueMissing');
      },
    ],
  ])('is not told where %s', (_what, act) => {
    act();
    expect(run.signals).toEqual([]);
  });
});
