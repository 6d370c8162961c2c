// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DialogHow } from '../../../src/domain/dialog-how';
import { Signal } from '../../../src/domain/signal';
import { isError, rankOf } from '../../../src/triage/rank';
import { show } from '../../support/page';
import { record, type Run } from '../../support/recording';
import { leaving } from '../../support/sealing';

let run: Run;
beforeEach(async () => {
  show('<p>Orders</p>');
  run = await record();
});
afterEach(() => {
  run.stop();
});

it('a dialog of several lines is told in one, as a part of a sentence', () => {
  run.probed({ kind: 'dialog', how: 'said', text: ' Reset all?\n\nThere is no way back. ' });
  expect(run.signals[0]).toMatchObject({ text: [{ as: 'plain', text: 'Reset all? There is no way back.' }] });
});

it.each(DialogHow)('a dialog is told in its words, less what is covered, and is no error: %s', (how) => {
  run.probed({ kind: 'dialog', how, text: 'Send it to jane@example.com?' });
  const [signal] = run.signals;
  expect(signal).toMatchObject({ kind: 'dialog', how });
  expect(leaving(run.signals)).not.toContain('jane');
  expect(Signal.safeParse(signal).error).toBeUndefined();
  expect([isError(signal!), rankOf(signal!)]).toEqual([false, undefined]);
});
