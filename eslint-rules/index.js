/** The house's own rules: each forbids one thing and says what to do instead. Which room keeps which: eslint.config.js. */
import { forbid } from './forbid.js';
import { forbidGlobals } from './forbid-globals.js';
import { listenerHasSignal } from './listener-has-signal.js';

const PARSES = '/^(safeP|p)arse(Async)?$|^(safeD|d)ecode(Async)?$/';

export const rules = {
  'listener-has-signal': listenerHasSignal,

  'no-page-html': forbid(
    'Build nodes with createElement and textContent (or preact): page text must never be read as HTML.',
    'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    'MemberExpression[property.value=/^(inner|outer)HTML$/]',
    'MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc)$/]',
    'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    'MemberExpression[object.property.name="document"][property.name=/^write(ln)?$/]',
    'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcdoc|srcDoc)$/]',
    'Property[key.name="dangerouslySetInnerHTML"]',
  ),
  'no-dom-parser': forbidGlobals(
    'DOMParser belongs to src/environment/, which reads the site’s own status screens in a document that never runs. Elsewhere, walk the live nodes.',
    ['DOMParser', 'XSLTProcessor'],
  ),
  'no-script-from-text': forbid(
    'Text never becomes code: pass a function.',
    'CallExpression[callee.name=/^(setTimeout|setInterval)$/][arguments.0.type=/^(Literal|TemplateLiteral)$/]',
    'CallExpression[callee.name="eval"]',
    'NewExpression[callee.name="Function"]',
    'CallExpression[callee.name="Function"]',
  ),

  'speak-through-a-port': forbid(
    'Speak through a port, so that both ends are typed and checked: src/messaging/port.ts.',
    'MemberExpression[property.name=/^(sendMessage|sendNativeMessage|connectNative)$/]',
    'MemberExpression[property.name="connect"][object.property.name=/^(runtime|tabs)$/]',
    'MemberExpression[property.name=/^onMessage(External)?$/]',
    'MemberExpression[property.name=/^onConnect(External)?$/]',
  ),
  'no-extension-globals': forbidGlobals(
    "`{{name}}` is not there in every browser: import { browser } from 'wxt/browser', in messaging/, background/ or an entrypoint.",
    ['chrome', 'browser'],
  ),
  'no-network': forbidGlobals(
    '`{{name}}` could send data off. Only src/environment/ asks the recorded site for its own pages (fetch, same origin, GET).',
    [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'WebSocketStream',
      'WebTransport',
      'EventSource',
      'RTCPeerConnection',
      'importScripts',
      'Request',
    ],
  ),
  'no-beacon': forbid(
    'A beacon is a request that nobody sees: nothing of ours leaves the browser.',
    'MemberExpression[property.name="sendBeacon"]',
    'MemberExpression[property.value="sendBeacon"]',
  ),

  'no-dom-here': forbidGlobals(
    'This room sees values, never the page: `{{name}}` is out of its sight. Read it where the page is (capture/, redact/dom, environment/) and pass the value in.',
    [
      'window',
      'document',
      'location',
      'navigator',
      'history',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'caches',
      'getComputedStyle',
      'getSelection',
      'matchMedia',
      'requestAnimationFrame',
      'MutationObserver',
      'Node',
      'Element',
      'HTMLElement',
      'HTMLInputElement',
      'Document',
      'Window',
      'Event',
      'Range',
      'ShadowRoot',
      'DOMParser',
    ],
  ),
  'no-implicit-window': forbidGlobals(
    '`{{name}}` is a property of the window here, most likely a forgotten parameter or import. Write window.{{name}} if it is meant.',
    [
      'event',
      'name',
      'status',
      'length',
      'open',
      'close',
      'top',
      'parent',
      'screen',
      'print',
      'find',
      'stop',
      'origin',
      'scroll',
      'focus',
      'blur',
      'history',
    ],
    { alsoOnWindow: false },
  ),
  'no-node-globals': forbidGlobals('`{{name}}` belongs to Node; this code runs in a browser.', [
    'process',
    'Buffer',
    'require',
    'module',
    'global',
    '__dirname',
    '__filename',
    'setImmediate',
  ]),
  'no-secure-context-crypto': forbid(
    'On an http:// site crypto.subtle and crypto.randomUUID are undefined: use crypto.getRandomValues (domain/id.ts) and our own keyed hash.',
    'MemberExpression[property.name=/^(randomUUID|subtle)$/]',
    'Property[key.name=/^(randomUUID|subtle)$/][parent.type="ObjectPattern"]',
  ),
  'no-random-ids': forbid(
    'Math.random repeats and can be foretold: ids come from domain/id.ts.',
    'MemberExpression[object.name="Math"][property.name="random"]',
  ),

  'no-minting': forbid(
    'Sealed text is made by seal(), in src/redact/seal.ts; a cast would let raw page text through the door.',
    'TSAsExpression > .typeAnnotation Identifier[name=/^Sealed/]',
    'TSTypeAssertion > .typeAnnotation Identifier[name=/^Sealed/]',
  ),
  'parse-at-the-doors': forbid(
    'A schema that reads sealed text can mint it, so schemas read only where data comes in: messaging/, store/, reproduce/. Take the typed value instead.',
    `CallExpression[callee.object.name="z"][callee.property.name=${PARSES}]`,
    `CallExpression[callee.object.name=/^(?!(JSON|Date|URL|Number|CSS|Temporal)$)[A-Z]/][callee.property.name=${PARSES}]`,
  ),

  'named-exports': forbid(
    'Export by name: one name for one thing, in every file that imports it.',
    'ExportDefaultDeclaration',
    'ExportSpecifier[exported.name="default"]',
  ),
  'no-enum': forbid(
    'Write a union of strings: it reads the same in the code, on the wire and in the file.',
    'TSEnumDeclaration',
  ),
};

export default { meta: { name: 'house' }, rules };
