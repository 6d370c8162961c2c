// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { Signal } from '../../../src/domain/signal';
import { show } from '../../support/page';
import { dispatch, record, type Run } from '../../support/recording';
import { leaving, shown } from '../../support/sealing';

let run: Run;
afterEach(() => run.stop());

const lines = (): string[] =>
  run.signals.flatMap((signal) =>
    signal.kind === 'php-error'
      ? `${signal.phase} ${signal.level}: ${shown(signal.text)} (${signal.source ? shown(signal.source) : ''})`
      : [],
  );

describe('what PHP complains of', () => {
  it('is told where it is printed, without where the site lies on its server', async () => {
    show(
      '<br /><b>Warning</b>:  Undefined array key in <b>/srv/u482/www/wp-content/plugins/acme/acme.php</b> on line <b>12</b><br />',
    );
    run = await record();
    expect(lines()).toEqual(['load warning: Undefined array key (/wp-content/plugins/acme/acme.php:12)']);
    expect(leaving(run.signals)).not.toContain('u482');
    expect(Signal.safeParse(run.signals[0]).error).toBeUndefined();
  });

  it('is told as the probe read it of an answer, redacted', async () => {
    show('<h1>Settings</h1>');
    run = await record();
    dispatch(window, new Event('pointerdown'));
    run.probed({
      kind: 'php',
      level: 'notice',
      text: 'No account of ada.fielding@example.com',
      file: 'wp-content/plugins/acme/a.php',
      line: 3,
    });
    expect(lines()).toEqual(['later notice: No account of <email> (/wp-content/plugins/acme/a.php:3)']);
  });

  it('has no place where that is none of the site’s folders', async () => {
    show('<h1>Settings</h1>');
    run = await record();
    run.probed({ kind: 'php', level: 'warning', text: 'Low memory', file: '/opt/acme/secret.php' });
    expect(lines()).toEqual(['load warning: Low memory ()']);
  });
});
