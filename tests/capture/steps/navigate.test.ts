// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show, showAt } from '../../support/page';
import { dispatch, nextTurn, page, record, type Run } from '../../support/recording';

let run: Run | undefined;
afterEach(() => {
  run?.stop();
});

const MENU = `<ul id="adminmenu"><li class="wp-has-current-submenu"><a><div class="wp-menu-name">WooCommerce</div></a>
  <ul class="wp-submenu"><li class="current"><a>Settings</a></li></ul></li></ul>`;

/** This page's window with some properties of another one. */
const windowWith = (own: Record<string, unknown>): typeof page =>
  new Proxy(page, {
    get: (target, name) => {
      if (typeof name === 'string' && name in own) return own[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' && !('prototype' in value)
        ? (value as (...args: unknown[]) => unknown).bind(target)
        : value;
    },
  });

const shownAgain = (persisted: boolean): Event =>
  Object.defineProperty(new Event('pageshow'), 'persisted', { value: persisted });

describe('the step of a page that came into view', () => {
  it('names the screen by its menu path', async () => {
    show(MENU);
    run = await record({ opening: true });
    expect(run.told()).toEqual(['Opened WooCommerce › Settings']);
    expect(run.steps[0]).toMatchObject({ kind: 'navigate', how: 'opened', frame: [] });
  });

  it('names a page without a menu, and the sign-in page, by a word', async () => {
    showAt('/', '<p>Hello</p>');
    run = await record({ opening: true });
    expect(run.told()).toEqual(['Opened a page of the site']);
    run.stop();
    showAt('/wp-admin/customize.php', '<p>Hello</p>', 'wp-core-ui wp-customizer js');
    run = await record({ opening: true });
    expect(run.told()).toEqual(['Opened the Customizer']);
    run.stop();
    showAt('/wp-login.php', '<form></form>', 'login');
    run = await record({ opening: true });
    expect(run.told()).toEqual(['Opened the sign-in page']);
  });

  it.each([
    ['reload', 'Reloaded a page of the site'],
    ['back_forward', 'Went back to a page of the site'],
    ['navigate', 'Opened a page of the site'],
  ])('tells how it came: %s', async (type, sentence) => {
    showAt('/', '');
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type } as unknown as PerformanceEntry]);
    run = await record({ opening: true });
    expect(run.told()).toEqual([sentence]);
  });

  it('is made of the top document alone', async () => {
    const top: Record<string, unknown> = { length: 0 };
    top['parent'] = top;
    run = await record({ opening: true, window: windowWith({ parent: top }) });
    expect(run.steps).toEqual([]);
  });

  it('is not made while paused', async () => {
    run = await record({ opening: true, isPaused: () => true });
    expect(run.steps).toEqual([]);
  });
});

describe('a page whose key is not here yet', () => {
  it('is a step once it is, of the time at which the page came into view', async () => {
    showAt('/', '');
    let arrive: (value?: unknown) => void = () => undefined;
    const keyed = new Promise((resolve) => (arrive = resolve));
    run = await record({ opening: true, keyed });
    expect(run.steps).toEqual([]);
    const shown = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 30));
    const arrived = Date.now();
    arrive();
    await nextTurn();
    expect(run.told()).toEqual(['Opened a page of the site']);
    expect(run.steps[0]?.at.epochMs).toBeLessThanOrEqual(shown);
    expect(run.steps[0]?.at.epochMs).toBeLessThan(arrived);
  });

  it('is one step, at the latest when the page goes', async () => {
    showAt('/', '');
    let arrive: (value?: unknown) => void = () => undefined;
    run = await record({ opening: true, keyed: new Promise((resolve) => (arrive = resolve)) });
    dispatch(window, new Event('pagehide'));
    expect(run.steps).toHaveLength(1);
    arrive();
    await nextTurn();
    expect(run.steps).toHaveLength(1);
  });

  it('is none after the end', async () => {
    let arrive: (value?: unknown) => void = () => undefined;
    run = await record({ opening: true, keyed: new Promise((resolve) => (arrive = resolve)) });
    run.stop();
    arrive();
    await nextTurn();
    expect(run.steps).toEqual([]);
  });
});

describe('a page that comes back whole', () => {
  it('is a step of its own', async () => {
    showAt('/', '');
    run = await record();
    dispatch(window, shownAgain(true));
    await nextTurn();
    expect(run.told()).toEqual(['Went back to a page of the site']);
  });

  it('is none where the recording was paused or ended meanwhile', async () => {
    run = await record({
      refresh: async () => {
        if (run) run.paused = true;
      },
    });
    dispatch(window, shownAgain(true));
    await nextTurn();
    expect(run.steps).toEqual([]);
    run.stop();
    run = await record({
      refresh: async () => {
        run?.stop();
      },
    });
    dispatch(window, shownAgain(true));
    await nextTurn();
    expect(run.steps).toEqual([]);
  });

  it('is none where it only shows for the first time', async () => {
    run = await record();
    dispatch(window, shownAgain(false));
    await nextTurn();
    expect(run.steps).toEqual([]);
  });

  it('is none where the page only says so', async () => {
    run = await record();
    dispatch(window, shownAgain(true), false);
    await nextTurn();
    expect(run.steps).toEqual([]);
  });
});
