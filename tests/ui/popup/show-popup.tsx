import type { JSX } from 'preact';
import { Popup } from '../../../src/ui/popup/popup';
import type { PopupCallbacks } from '../../../src/ui/popup/popup-callbacks';
import type { PopupState } from '../../../src/ui/popup/popup-state';
import { popupExamples } from '../gallery/popup-examples';
import { silentPopup } from '../gallery/silent';
import { translator } from '../gallery/texts';
import { mount } from '../mount';

const t = translator('en');

export function popup(state: PopupState, on: Partial<PopupCallbacks> = {}): JSX.Element {
  return <Popup state={state} on={{ ...silentPopup, ...on }} t={t} />;
}

export function show(state: PopupState, on: Partial<PopupCallbacks> = {}): HTMLElement {
  return mount(popup(state, on));
}

export function example(name: string): PopupState {
  const state = popupExamples[name];
  if (state === undefined) throw new Error(`No example ${name}`);
  return state;
}
