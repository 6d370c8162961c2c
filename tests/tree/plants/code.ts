import type { Plant } from './plant';

const house = (rule: string, file: string, code: string): Plant => ({ rule: `house/${rule}`, file, code });
const lint = (rule: string, file: string, code: string): Plant => ({ rule, file, code });
const long = (lines: number): string =>
  Array.from({ length: lines }, (_, n) => `export const line${String(n)} = ${String(n)};`).join('\n');

/** What a fault needs around it to be a program. */
export const CODE_GROUND: Readonly<Record<string, string>> = {
  'src/domain/sealed.ts':
    'export const SealedText = 1;\nexport type SealedText = string & { readonly sealed: true };\n',
};

export const CODE_PLANTS: readonly Plant[] = [
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
  lint(
    '@typescript-eslint/no-restricted-imports',
    'src/capture/planted-sealed.ts',
    "import { SealedText } from '../domain/sealed';\nexport const used = SealedText;\n",
  ),

  house('named-exports', 'src/domain/planted-default.ts', 'export default 1;\n'),
  house('no-enum', 'src/domain/planted-enum.ts', 'export enum Kind { A }\n'),

  lint('max-lines', 'src/domain/planted-long.ts', long(201)),
  lint('max-lines', 'entrypoints/planted-long.ts', long(81)),
  lint('max-lines', 'tests/planted-long.ts', long(301)),
  lint('no-console', 'src/capture/planted-console.ts', "console.log('page text');\n"),
  lint('no-console', 'entrypoints/recorder/planted-console.ts', "console.error('page text');\n"),
  lint('no-console', 'entrypoints/popup/planted-console.ts', "console.log('page text');\n"),
  lint('@typescript-eslint/no-explicit-any', 'src/domain/planted-any.ts', 'export const value: any = 1;\n'),
  lint(
    '@typescript-eslint/no-floating-promises',
    'tests/planted-promise.ts',
    'const later = async (): Promise<void> => { await Promise.resolve(); };\nlater();\n',
  ),
  lint(
    '@typescript-eslint/switch-exhaustiveness-check',
    'src/domain/planted-switch.ts',
    "export function name(kind: 'a' | 'b'): string {\n  switch (kind) {\n    case 'a':\n      return 'A';\n  }\n  return '';\n}\n",
  ),
  lint(
    '@typescript-eslint/explicit-module-boundary-types',
    'src/domain/planted-boundary.ts',
    'export const twice = (n: number) => n * 2;\n',
  ),
  lint(
    '@typescript-eslint/consistent-type-imports',
    'src/capture/planted-type.ts',
    "import { Step } from '../domain/planted-step';\nexport type Mine = Step;\n",
  ),
  lint(
    '@typescript-eslint/restrict-template-expressions',
    'src/domain/planted-template.ts',
    'export const say = (value: object): string => `${value}`;\n',
  ),
  lint(
    '@typescript-eslint/no-confusing-void-expression',
    'src/domain/planted-void.ts',
    'export const nothing = (act: () => void): void => { const got = act(); return got; };\n',
  ),
  lint(
    '@typescript-eslint/no-unused-vars',
    'src/domain/planted-unused.ts',
    'const nobody = 1;\nexport {};\n',
  ),
  lint(
    'complexity',
    'src/domain/planted-maze.ts',
    `export function maze(n: number): number {\n${Array.from({ length: 16 }, (_, n) => `  if (n === ${String(n)}) return ${String(n + 1)};`).join('\n')}\n  return 0;\n}\n`,
  ),
  lint(
    'eqeqeq',
    'src/domain/planted-equal.ts',
    'export const same = (a: unknown, b: unknown): boolean => a == b;\n',
  ),
];

/** What must stay green, so that a rule cannot win by forbidding everything. */
export const FINE_CODE: Readonly<Record<string, string>> = {
  'src/capture/fine.ts': [
    "import type { SealedText } from '../domain/sealed';",
    'export function watch(root: Document, signal: AbortSignal, heard: (text: SealedText) => void): void {',
    "  root.addEventListener('click', () => heard, { capture: true, passive: true, signal });",
    "  signal.addEventListener('abort', () => heard);",
    '}',
    'export const read = (raw: string): unknown => JSON.parse(raw);',
    'export const when = (raw: string): number => Date.parse(raw);',
    'export const here = (location: string, name: string): string => location + name;',
    '',
  ].join('\n'),
  'src/redact/dom/fine.ts':
    'export const box = (node: HTMLElement): DOMRect => node.getBoundingClientRect();\n',
  'src/redact/seal.ts':
    "import type { SealedText } from '../domain/sealed';\nexport const seal = (raw: string): SealedText => raw as SealedText;\n",
  'src/environment/fine.ts':
    "export const own = (): Promise<Response> => fetch('/wp-admin/site-health.php', { method: 'GET' });\nexport const read = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');\n",
  'src/background/log.ts': 'export const log = (event: string): void => console.info(event);\n',
  'src/messaging/fine.ts':
    'export const send = (runtime: { sendMessage(message: unknown): void }): void => runtime.sendMessage(1);\n',
  'src/store/fine.ts':
    'declare const Step: { parse(raw: unknown): string };\nexport const step = (raw: unknown): string => Step.parse(raw);\nexport const id = (): string => crypto.randomUUID();\n',
  'src/background/fine.ts': "import { browser } from 'wxt/browser';\nexport const tabs = browser.tabs;\n",
  'src/ui/fine.tsx':
    'type Props = { name: string };\nexport function Badge({ name }: Props): string {\n  return name;\n}\n',
  'entrypoints/background.ts': "console.error('our own failure');\n",
  'entrypoints/page-probe.ts': 'export const original = window.fetch;\n',
  'tests/fine.ts': "console.log('figures');\n",
};
