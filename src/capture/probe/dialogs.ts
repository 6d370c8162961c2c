import type { DialogHow } from '../../domain/dialog-how';
import { quietly } from '../quietly';
import { type ProbeWindow, short, type Tell } from './tell';
import { wrap } from './wrap';

/** What each of a page's dialogs returns, and what that says; what was written is looked at by nobody. */
const DIALOGS: readonly (readonly [
  name: 'alert' | 'confirm' | 'prompt',
  how: (answer: unknown) => DialogHow,
])[] = [
  ['alert', () => 'said'],
  ['confirm', (answer) => (answer === true ? 'asked-accepted' : 'asked-dismissed')],
  ['prompt', (answer) => (answer === null ? 'wanted-dismissed' : 'wanted-accepted')],
];

/** What the page says and asks in dialogs of the browser's, of which no event tells. */
export function watchDialogs(window: ProbeWindow, tell: Tell, signal: AbortSignal): void {
  for (const [name, how] of DIALOGS)
    wrap<(text?: unknown) => unknown>(window, name, signal, (call, _self, [text]) => {
      const answer = call();
      quietly(() => {
        // Whatever else it is the page may have made to do something when it is read.
        if (typeof text === 'string') tell({ kind: 'dialog', how: how(answer), text: short(text) });
      });
      return answer;
    });
}
