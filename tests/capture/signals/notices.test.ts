// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Signal } from '../../../src/domain/signal';
import { leaving, shown } from '../../support/sealing';
import { one, show } from '../../support/page';
import { dispatch, record, type Run } from '../../support/recording';

let run: Run;
afterEach(() => run.stop());

const act = (): void => dispatch(window, new Event('pointerdown'));
/** Lets the observer hear, and what it planned for an idle moment happen. */
async function idle(): Promise<void> {
  // Turn by turn: on a busy machine a single wait of that length is over before what is planned meanwhile.
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
}
const words = (): string[] => run.signals.map(({ text }) => shown(text));
const lines = (): string[] =>
  run.signals.map((signal) =>
    signal.kind === 'notice' ? `${signal.phase} ${signal.level}: ${shown(signal.text)}` : '',
  );

async function recordOn(body: string): Promise<void> {
  show(body);
  run = await record();
  await idle();
}

function add(markup: string, parent = document.body): Element {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const notice = holder.firstElementChild!;
  parent.append(notice);
  return notice;
}

const FAILED = '<div class="notice notice-error is-dismissible"><p>Connection test failed.</p></div>';

describe('a notice', () => {
  it('that stands there is told as it stands, whatever its kind', async () => {
    await recordOn(`<h1>Settings</h1>${FAILED}
      <div class="updated"><p>Settings saved.</p></div>
      <div class="components-snackbar">Post updated.</div>
      <ul class="woocommerce-error" role="alert"><li>No stock.</li></ul>
      <p>Not a notice</p>`);
    expect(lines()).toEqual([
      'load error: Connection test failed.',
      'load success: Settings saved.',
      'load info: Post updated.',
      'load error: No stock.',
    ]);
    for (const signal of run.signals) expect(Signal.safeParse(signal).error).toBeUndefined();
  });

  it('of a session that has ended is told as it comes into view', async () => {
    // core, functions.php, `wp_auth_check_html`
    await recordOn(`<h1>Settings</h1><div id="wp-auth-check-wrap" style="display: none"><div id="wp-auth-check">
      <button class="wp-auth-check-close"><span class="screen-reader-text">Close dialog</span></button>
      <div class="wp-auth-fallback"><p><b class="wp-auth-fallback-expired">Session expired</b></p>
      <p><a href="/wp-login.php">Please log in again.</a></p></div></div></div>`);
    expect(lines()).toEqual([]);
    act();
    one('#wp-auth-check-wrap').removeAttribute('style');
    await idle();
    expect(lines()).toEqual(['later error: Session expired Please log in again.']);
  });

  it('of a sign-in that was refused says not whose it was', async () => {
    // core, user.php, `wp_authenticate_username_password`
    await recordOn(
      '<div id="login_error"><strong>Error:</strong> The password for <strong>mara.l</strong> is wrong.</div>',
    );
    expect(lines()[0]).toContain('The password for');
    expect(leaving(run.signals)).not.toContain('mara');
  });

  it('that comes after something was done is told once, however often it is moved', async () => {
    await recordOn('<h1>Settings</h1><div class="wrap"></div>');
    act();
    const notice = add(FAILED);
    await idle();
    one('.wrap').append(notice);
    await idle();
    expect(lines()).toEqual(['later error: Connection test failed.']);
  });

  it('that comes again after something was done is told again', async () => {
    await recordOn('<h1>Settings</h1>');
    for (let times = 0; times < 2; times += 1) {
      act();
      document.querySelector('.notice')?.remove();
      add(FAILED);
      await idle();
    }
    expect(words()).toEqual(['Connection test failed.', 'Connection test failed.']);
    expect(new Set(run.signals.map(({ family }) => family)).size).toBe(1);
  });

  it('that the page draws anew by itself is told once', async () => {
    await recordOn('<h1>Settings</h1>');
    act();
    for (let times = 0; times < 3; times += 1) {
      document.querySelector('.notice')?.remove();
      add(FAILED);
      await idle();
    }
    expect(words()).toEqual(['Connection test failed.']);
  });

  it('whose words are filled in later, or change, is told with each', async () => {
    await recordOn('<div class="notice notice-error"><p></p></div>');
    expect(words()).toEqual([]);
    act();
    one('.notice p').textContent = 'Trying again …';
    await idle();
    (one('.notice p').firstChild as Text).data = 'It failed.';
    await idle();
    expect(words()).toEqual(['Trying again …', 'It failed.']);
  });

  it('that is hidden is told when it is shown, also by what is around it', async () => {
    await recordOn(`<div class="notice notice-error" style="display: none"><p>One.</p></div>
      <div id="around" style="display: none"><div class="notice notice-error"><p>Two.</p></div></div>`);
    expect(words()).toEqual([]);
    act();
    one('.notice[style]').style.display = '';
    await idle();
    one('#around').style.display = '';
    await idle();
    expect(words()).toEqual(['One.', 'Two.']);
  });

  it('is an element that becomes one', async () => {
    await recordOn('<p id="said">It failed.</p>');
    act();
    one('#said').setAttribute('role', 'alert');
    one('#said').className = 'notice notice-error';
    await idle();
    expect(words()).toEqual(['It failed.']);
  });

  it('within another says its own words once', async () => {
    await recordOn(`<div role="alert"><div class="notice notice-error"><p>Inner.</p></div></div>`);
    expect(words()).toEqual(['Inner.']);
  });

  it('is heard of before the page goes', async () => {
    await recordOn('<h1>Settings</h1>');
    act();
    add(FAILED);
    window.dispatchEvent(new Event('pagehide'));
    expect(words()).toEqual(['Connection test failed.']);
  });

  it('is not told while paused', async () => {
    await recordOn('<h1>Settings</h1>');
    run.paused = true;
    add(FAILED);
    await idle();
    expect(words()).toEqual([]);
  });

  it('is found among more changes than are looked at one by one', async () => {
    await recordOn('<ul></ul>');
    act();
    const rows = Array.from({ length: 2_000 }, () => document.createElement('li'));
    for (const row of rows) one('ul').append(row);
    rows.at(-1)?.append(add(FAILED));
    await idle();
    expect(words()).toEqual(['Connection test failed.']);
  });

  it('costs nothing but itself where the page breaks its own elements', async () => {
    await recordOn('<h1>Settings</h1>');
    act();
    const form = add('<form class="notice"><p>Broken.</p></form>');
    for (const name of ['matches', 'querySelectorAll', 'closest']) {
      Object.defineProperty(form, name, { value: form });
    }
    const thrown = vi.fn();
    window.addEventListener('error', thrown);
    add(FAILED);
    await idle();
    expect(words()).toContain('Connection test failed.');
    expect(thrown).not.toHaveBeenCalled();
  });
});

describe('the words of a notice', () => {
  it.each([
    [
      'without its buttons',
      '<p>Saved. <a href="#">View order</a></p><button class="notice-dismiss">Dismiss</button>',
      'Saved. View order',
    ],
    ['with lines apart', '<p>One.</p><p>Two.</p><ul><li>Three</li></ul>', 'One. Two. Three'],
    [
      'as one run across emphasis',
      'The folder <code>cache</code> is <b>not</b> writable',
      'The folder cache is not writable',
    ],
    [
      'without secrets',
      '<p>Rejected: api_key=sk_live_4eC39HqLyjWDarjtT1zdp7dc</p>',
      'Rejected: api_key=<api-key>',
    ],
    [
      'without cells of data',
      '<table><tr><th>Customer</th><td>Jane Doe</td></tr></table>',
      'Customer <data>',
    ],
    ['without fields', '<label>Reason <textarea>Jane Doe moved</textarea></label>', 'Reason <data>'],
  ])('are told %s', async (_what, inner, expected) => {
    await recordOn(`<div class="notice notice-error">${inner}</div>`);
    expect(words()[0]?.replace('<credential>', '<api-key>').replace(/\s+/g, ' ').trim()).toBe(expected);
    expect(leaving(run.signals)).not.toMatch(/Jane|sk_live/);
  });
});
