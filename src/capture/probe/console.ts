import { quietly } from '../quietly';
import { reasonOf } from './reason';
import { type ProbeWindow, short, type Tell } from './tell';
import { wrap } from './wrap';

const LINES = [
  ['error', 'console'],
  ['warn', 'warning'],
] as const;

/** What a script writes into the console as an error or a warning. */
export function watchConsole(window: ProbeWindow, tell: Tell, signal: AbortSignal): void {
  for (const [name, how] of LINES)
    wrap<typeof console.error>(window.console, name, signal, (call, _self, args) => {
      call();
      quietly(() => {
        const text = lineOf(args);
        if (text !== '') tell({ kind: 'script', how, text: short(text) });
      });
    });
}

/** The line as the console shows it, without objects: `%s` and its like filled in (WHATWG console, formatter). */
function lineOf(args: readonly unknown[]): string {
  const [first, ...others] = args.slice(0, 12);
  const rest = [...others];
  const head =
    typeof first === 'string'
      ? first.slice(0, 4_000).replace(/%[sdifoOc]/g, (place) => {
          if (rest.length === 0) return place;
          const value = wordOf(rest.shift());
          return place === '%c' ? '' : value;
        })
      : wordOf(first);
  return [head, ...rest.map(wordOf)].filter((word) => word !== '').join(' ');
}

function wordOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && !(value instanceof Error)) return '';
  return typeof value === 'function' ? '' : (reasonOf(value) ?? '').slice(0, 4_000);
}
