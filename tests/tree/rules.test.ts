import { join } from 'node:path';
import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, it } from 'vitest';
import { rules } from '../../eslint-rules/index.js';

// Corners of single rules; that each rule is switched on where it belongs is lint.test.ts's part.
RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester({
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: { ecmaFeatures: { jsx: true }, tsconfigRootDir: join(import.meta.dirname, '../..') },
  },
});
function check(name: string, cases: Parameters<typeof tester.run>[2]): void {
  const rule = rules[name];
  if (!rule) throw new Error(`There is no rule ${name}.`);
  tester.run(name, rule, cases);
}
const wrong = (...codes: string[]) => codes.map((code) => ({ code, errors: 1 }));

check('listener-has-signal', {
  valid: [
    "target.addEventListener('click', go, { signal })",
    "target.addEventListener('click', go, { ...quiet, capture: true })",
    "target.addEventListener('click', go, options)",
    "signal?.addEventListener('abort', stop, { once: true })",
    "ctx.addEventListener(window, 'click', go)",
    'browser.runtime.onInstalled.addListener(go)',
  ],
  invalid: wrong(
    "target.addEventListener('click', go)",
    "target?.addEventListener('click', go, true)",
    "addEventListener('click', go, { once: true })",
    'target.addEventListener(type, go)',
  ),
});

check('no-network', {
  valid: [
    'import { fetch } from "./ours"; fetch()',
    'function load(fetch) { return fetch("/x"); }',
    'const job = { fetch: 1 }; job.fetch',
    { code: 'fetch("/wp-admin/")', options: [{ allow: ['fetch'] }] },
  ],
  invalid: [
    ...wrong(
      'fetch("/x")',
      'globalThis.fetch("/x")',
      'self["fetch"]("/x")',
      'const send = fetch',
      'new EventSource("/x")',
    ),
    { code: 'new XMLHttpRequest()', options: [{ allow: ['fetch'] }], errors: 1 },
  ],
});

check('no-dom-here', {
  valid: ['const location = "x"; location.length', 'type Step = { document: string }', 'step.location'],
  invalid: wrong(
    'document.title',
    'globalThis.document',
    'typeof window',
    'let box: HTMLElement',
    'function f(node: Element) {}',
  ),
});

check('no-extension-globals', {
  valid: ['import { browser } from "wxt/browser"; browser.tabs', 'step.browser'],
  invalid: wrong('chrome.tabs', 'browser.tabs', 'window.chrome', 'typeof chrome'),
});

check('no-page-html', {
  valid: ['host.textContent = text', 'file.write(line)', 'const innerHTML = 1'],
  invalid: wrong(
    'host.innerHTML = text',
    'const raw = host.outerHTML',
    'host["innerHTML"] = text',
    'host.insertAdjacentHTML("beforeend", text)',
    'document.writeln(text)',
    'frame.contentWindow.document.write(text)',
    'range.createContextualFragment(text)',
    'frame.srcdoc = text',
    'h("p", { dangerouslySetInnerHTML: html })',
  ),
});

check('no-minting', {
  valid: ['step as Step', 'const list = [] as const', 'seal(text) satisfies SealedText'],
  invalid: wrong(
    'raw as SealedText',
    'raw as unknown as SealedText',
    'raw as SealedText[]',
    '({ text: raw }) as { text: SealedText }',
    'raw as domain.SealedText',
  ),
});

check('parse-at-the-doors', {
  valid: ['JSON.parse(text)', 'Date.parse(text)', 'URL.parse(text)', 'parser.parse(text)'],
  invalid: wrong(
    'Step.parse(raw)',
    'Step.safeParse(raw)',
    'z.parse(Step, raw)',
    'z.safeParse(Step, raw)',
    'z.decode(Step, raw)',
  ),
});

check('speak-through-a-port', {
  valid: ['socket.connect()', 'port.call("step")'],
  invalid: wrong(
    'browser.runtime.sendMessage(x)',
    'browser.tabs.sendMessage(1, x)',
    'browser.runtime.connect()',
    'runtime.onMessage',
  ),
});

check('no-secure-context-crypto', {
  valid: ['crypto.getRandomValues(bytes)'],
  invalid: wrong('crypto.randomUUID()', 'globalThis.crypto.subtle.digest()', 'const { subtle } = crypto'),
});

check('no-implicit-window', {
  valid: [
    'window.length',
    'const { parent } = window; parent.length',
    'function f(screen) { return screen; }',
  ],
  invalid: wrong('const step = { screen }', 'go(name)', 'parent.document'),
});
