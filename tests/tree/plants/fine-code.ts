/** What a fault needs around it to be a program. */
export const CODE_GROUND: Readonly<Record<string, string>> = {
  'src/domain/sealed.ts':
    'export const SealedText = 1;\nexport type SealedText = string & { readonly sealed: true };\n',
};

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
