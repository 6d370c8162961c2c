import type { JSX } from 'preact';
import { vi } from 'vitest';
import { Panel } from '../../../src/ui/panel/panel';
import type { PanelCallbacks, PanelState, RunningPanel } from '../../../src/ui/panel/panel-state';
import { panelExamples } from '../gallery/panel-examples';
import { silentPanel } from '../gallery/silent';
import { translator } from '../gallery/texts';
import { mount } from '../mount';

const t = translator('en');

/** Everything is in view at once. */
class Seen {
  readonly #tell: (entries: { isIntersecting: boolean }[]) => void;
  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    this.#tell = tell;
  }
  observe(): void {
    this.#tell([{ isIntersecting: true }]);
  }
  disconnect(): void {
    this.observe = () => undefined;
  }
}

/** happy-dom lays nothing out, so nothing would ever come into view. */
export function seeEverything(): void {
  vi.stubGlobal('IntersectionObserver', Seen);
}

export function panel(state: PanelState, on: Partial<PanelCallbacks> = {}): JSX.Element {
  return <Panel state={state} on={{ ...silentPanel, ...on }} t={t} />;
}

export function show(state: PanelState, on: Partial<PanelCallbacks> = {}): HTMLElement {
  return mount(panel(state, on));
}

export function example(name: string): PanelState {
  const state = panelExamples[name];
  if (state === undefined) throw new Error(`No example ${name}`);
  return state;
}

export function running(name: string): RunningPanel {
  const state = example(name);
  if (state.kind !== 'running') throw new Error(`${name} does not run`);
  return state;
}
