import type { Plant } from './plant';

const house = (rule: string, file: string, code: string): Plant => ({ rule: `house/${rule}`, file, code });

/** Faults against the rules of our own, which are in eslint-rules/. */
export const HOUSE_PLANTS: readonly Plant[] = [
  house(
    'listener-has-signal',
    'src/capture/planted-listener.ts',
    "document.addEventListener('click', () => undefined);\n",
  ),
  house(
    'listener-has-signal',
    'src/background/planted-listener.ts',
    "self.addEventListener('error', () => undefined, { once: true });\n",
  ),
  house(
    'listener-has-signal',
    'entrypoints/planted.content.ts',
    "window.addEventListener('load', () => undefined, true);\n",
  ),

  house(
    'no-page-html',
    'src/ui/planted-html.ts',
    "export const draw = (host: HTMLElement): void => { host.innerHTML = '<b>'; };\n",
  ),
  house(
    'no-page-html',
    'src/ui/planted-html-two.ts',
    "export const draw = (host: HTMLElement): void => { host['outerHTML'] = '<b>'; };\n",
  ),
  house(
    'no-page-html',
    'src/capture/planted-html.ts',
    "export const draw = (host: HTMLElement): void => { host.insertAdjacentHTML('beforeend', '<b>'); };\n",
  ),
  house(
    'no-page-html',
    'src/capture/planted-write.ts',
    "export const draw = (): void => { document.write('<b>'); };\n",
  ),
  house(
    'no-page-html',
    'src/ui/planted-jsx.tsx',
    "export const Page = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;\n",
  ),
  house('no-dom-parser', 'src/capture/planted-parser.ts', 'export const parser = new DOMParser();\n'),
  house(
    'no-script-from-text',
    'src/capture/planted-eval.ts',
    "export const run = (): void => { setTimeout('alert(1)', 1); };\n",
  ),

  house(
    'speak-through-a-port',
    'src/background/planted-send.ts',
    "import { browser } from 'wxt/browser';\nexport const tell = () => browser.runtime.sendMessage({});\n",
  ),
  house(
    'speak-through-a-port',
    'entrypoints/planted-popup/main.ts',
    "import { browser } from 'wxt/browser';\nbrowser.runtime.onMessage.addListener(() => undefined);\n",
  ),
  house('no-extension-globals', 'src/background/planted-chrome.ts', 'export const all = chrome.tabs;\n'),
  house(
    'no-extension-globals',
    'entrypoints/planted-background.ts',
    'export const all = globalThis.chrome;\n',
  ),
  house('no-extension-globals', 'entrypoints/planted-options.ts', 'export const all = browser.tabs;\n'),
  house(
    'no-network',
    'src/background/planted-fetch.ts',
    "export const out = () => fetch('https://example.com');\n",
  ),
  house(
    'no-network',
    'src/capture/planted-fetch.ts',
    "export const out = () => window.fetch('https://example.com');\n",
  ),
  house('no-network', 'src/ui/planted-socket.ts', "export const out = new WebSocket('wss://example.com');\n"),
  house('no-network', 'src/environment/planted-xhr.ts', 'export const out = new XMLHttpRequest();\n'),
  house('no-network', 'entrypoints/planted-worker.ts', "importScripts('https://example.com/x.js');\n"),
  house('no-beacon', 'src/environment/planted-beacon.ts', "navigator.sendBeacon('/x');\n"),

  house('no-dom-here', 'src/domain/planted-dom.ts', 'export const at = document.title;\n'),
  house('no-dom-here', 'src/words/planted-dom.ts', 'export const at = navigator.language;\n'),
  house(
    'no-dom-here',
    'src/redact/rules/planted-dom.ts',
    'export const at = (node: HTMLElement): string => node.id;\n',
  ),
  house('no-dom-here', 'src/redact/pipeline/planted-dom.ts', 'export const at = globalThis.document;\n'),
  house('no-dom-here', 'src/triage/planted-dom.ts', 'export const at = location.href;\n'),
  house('no-dom-here', 'src/report/planted-dom.ts', "export const at = localStorage.getItem('a');\n"),
  house('no-dom-here', 'src/reproduce/planted-dom.ts', 'export const at = window.innerWidth;\n'),
  house('no-implicit-window', 'src/capture/planted-name.ts', 'export const step = { screen };\n'),
  house('no-node-globals', 'src/domain/planted-node.ts', 'export const mode = process.env;\n'),

  house(
    'no-secure-context-crypto',
    'src/capture/planted-uuid.ts',
    'export const id = crypto.randomUUID();\n',
  ),
  house('no-secure-context-crypto', 'src/redact/planted-subtle.ts', 'export const hash = crypto.subtle;\n'),
  house('no-secure-context-crypto', 'src/messaging/planted-subtle.ts', 'export const { subtle } = crypto;\n'),
  house('no-random-ids', 'src/store/planted-random.ts', 'export const id = Math.random();\n'),

  house(
    'no-minting',
    'src/capture/planted-mint.ts',
    "import type { SealedText } from '../domain/sealed';\nexport const mint = (raw: string): SealedText => raw as SealedText;\n",
  ),
  house(
    'no-minting',
    'src/capture/planted-mint-list.ts',
    "import type { SealedText } from '../domain/sealed';\nexport const mint = (raw: unknown): SealedText[] => raw as SealedText[];\n",
  ),
  house(
    'parse-at-the-doors',
    'src/capture/planted-parse.ts',
    'declare const Step: { parse(raw: unknown): string };\nexport const step = (raw: unknown): string => Step.parse(raw);\n',
  ),
  house(
    'parse-at-the-doors',
    'entrypoints/planted-parse.ts',
    'declare const z: { safeParse(schema: unknown, raw: unknown): string };\nexport const step = (raw: unknown): string => z.safeParse(1, raw);\n',
  ),

  house('named-exports', 'src/domain/planted-default.ts', 'export default 1;\n'),
  house('no-enum', 'src/domain/planted-enum.ts', 'export enum Kind { A }\n'),
];
