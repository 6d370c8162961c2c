import type { Plant } from './plant';
import { specifier, SRC_ROOMS } from './plant';

/** Files that planted faults reach for. They hold nothing that is forbidden. */
export const GROUND: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    SRC_ROOMS.map((room) => [`src/${room}/ground.ts`, `export const ground = '${room}';\n`]),
  ),
  'src/domain/sealed.ts': 'export const SealedText = 1;\nexport type SealedText = string;\n',
  'src/redact/dom/paint.ts': 'export const paint = 1;\n',
  'src/redact/leak-gate.ts': 'export const leakGate = 1;\n',
  'src/capture/picture/compose.ts': 'export const compose = 1;\n',
  'src/messaging/wire.ts': "import { browser } from 'wxt/browser';\nexport const wire = browser;\n",
  'src/messaging/heavy.ts': "import * as z from 'zod';\nexport const heavy = z;\n",
  'src/capture/picture/clone/draw-ground.ts': 'export const drawn = 1;\n',
  // Two steps away from the page, and the fence must still see it.
  'src/messaging/through.ts': 'export const through = 1;\n',
  'src/domain/planted-circle.ts':
    "import { other } from './planted-circle-two';\nexport const one: string = other;\n",
  'tests/helper.ts': 'export const helper = 1;\n',
};

const uses = (file: string, to: string): string =>
  `import { ground } from '${specifier(file, to)}';\nexport const used = ground;\n`;
const names = (names_: string, from: string): string =>
  `import { ${names_} } from '${from}';\nexport const used = ${names_};\n`;

function plant(rule: string, file: string, code: string): Plant {
  return { rule, file, code };
}

/** A door which each room must find locked. */
const LOCKED: Readonly<Record<(typeof SRC_ROOMS)[number], (typeof SRC_ROOMS)[number]>> = {
  domain: 'words',
  words: 'redact',
  'wp-admin': 'redact',
  redact: 'capture',
  capture: 'messaging',
  environment: 'capture',
  triage: 'environment',
  report: 'store',
  reproduce: 'redact',
  store: 'redact',
  messaging: 'store',
  background: 'report',
  ui: 'messaging',
};

const lockedDoors = SRC_ROOMS.map((room) => {
  const file = `src/${room}/planted-door.ts`;
  return plant(`${room}-opens-only-its-doors`, file, uses(file, `src/${LOCKED[room]}/ground.ts`));
});

export const IMPORT_PLANTS: readonly Plant[] = [
  ...lockedDoors,
  // An alias would be a way around every path below, so none is followed.
  plant(
    'nothing-unresolved',
    'src/ui/planted-alias.ts',
    "import { ground } from '@/src/store/ground';\nexport const used = ground;\n",
  ),
  plant(
    'capture-opens-only-its-doors',
    'src/capture/planted-late.ts',
    "export const used = () => import('../store/ground');\n",
  ),

  plant(
    'zod-lives-in-domain-messaging-store',
    'src/report/planted-zod.ts',
    "import * as z from 'zod/mini';\nexport const used = z;\n",
  ),
  plant(
    'dom-accessibility-api-lives-in-capture',
    'src/redact/planted-name.ts',
    names('computeAccessibleName', 'dom-accessibility-api'),
  ),
  plant('idb-lives-in-store', 'src/background/planted-idb.ts', names('openDB', 'idb')),
  plant('preact-lives-in-ui-entrypoints', 'src/report/planted-preact.ts', names('h', 'preact')),
  plant(
    'polyfill-is-an-alias-only',
    'src/messaging/planted-polyfill.ts',
    "import browser from 'webextension-polyfill';\nexport const used = browser;\n",
  ),
  plant('browser-api-stays-at-the-edge', 'src/ui/planted-browser.ts', names('browser', 'wxt/browser')),

  plant(
    'page-world-has-no-extension-api',
    'entrypoints/page-probe.ts',
    names('wire', '../src/messaging/wire'),
  ),
  plant(
    'no-store-in-the-page',
    'entrypoints/planted.content.ts',
    names('door', '../src/messaging/planted-detour'),
  ),
  plant(
    'messaging-opens-only-its-doors',
    'src/messaging/planted-detour.ts',
    "import { ground } from '../store/ground';\nexport const door = ground;\n",
  ),
  plant(
    'no-background-in-the-page',
    'entrypoints/planted-unlisted/index.ts',
    names('ground', '../../src/background/ground'),
  ),
  plant('zod-mini-in-the-page', 'entrypoints/recorder.ts', names('heavy', '../src/messaging/heavy')),
  plant(
    'drawing-comes-when-needed',
    'entrypoints/popup/main.tsx',
    "export const used = () => import('../../src/capture/picture/clone/draw-ground');\n",
  ),

  plant(
    'background-takes-only-pictures-from-capture',
    'src/background/planted-capture.ts',
    names('ground', '../capture/ground'),
  ),
  plant(
    'report-takes-only-the-leak-gate-from-redact',
    'src/report/planted-redact.ts',
    names('ground', '../redact/ground'),
  ),
  plant('a-rule-never-paints', 'src/redact/rules/planted.ts', names('paint', '../dom/paint')),
  plant('no-elements-outside-the-page', 'src/triage/planted-dom.ts', names('paint', '../redact/dom/paint')),

  plant(
    'sealed-is-made-in-one-place',
    'src/capture/planted-seal.ts',
    names('SealedText', '../domain/sealed'),
  ),
  plant(
    'sealed-has-no-second-door',
    'src/domain/planted-door-two.ts',
    "export { SealedText } from './sealed';\n",
  ),
  plant('sealed-has-no-second-door', 'src/domain/planted-door-all.ts', "export * from './sealed';\n"),

  plant('entrypoints-stand-alone', 'entrypoints/options/main.tsx', names('used', '../popup/main')),
  plant(
    'the-product-knows-no-workshop',
    'src/domain/planted-workshop.ts',
    names('helper', '../../tests/helper'),
  ),
  plant('the-product-runs-in-a-browser', 'src/domain/planted-node.ts', names('readFileSync', 'node:fs')),
  plant(
    'what-ships-is-a-dependency',
    'src/domain/planted-dev.ts',
    "import * as fc from 'fast-check';\nexport const used = fc;\n",
  ),
  plant('nothing-unresolved', 'src/domain/planted-missing.ts', names('nothing', './nowhere')),
  plant(
    'no-circular',
    'src/domain/planted-circle-two.ts',
    "import { one } from './planted-circle';\nexport const other: string = one;\n",
  ),
];

/** What must stay green, so that a fence cannot win by forbidding everything. */
export const OPEN_DOORS: Readonly<Record<string, string>> = {
  'src/report/open-type.ts':
    "import type { SealedText } from '../domain/sealed';\nexport type Line = SealedText;\n",
  'src/report/open-gate.ts': names('leakGate', '../redact/leak-gate'),
  'src/capture/open-list.ts': "import { open } from './open-entry';\nexport type Entry = typeof open;\n",
  'src/capture/open-entry.ts':
    "import type { Entry } from './open-list';\nexport const open = 1;\nexport type Back = Entry;\n",
  'src/redact/seal.ts': names('SealedText', '../domain/sealed'),
  'src/store/open-parse.ts': names('SealedText', '../domain/sealed'),
  'src/background/open-picture.ts': names('compose', '../capture/picture/compose'),
  'src/background/open-browser.ts': names('browser', 'wxt/browser'),
  'src/messaging/open-mini.ts': "import * as z from 'zod/mini';\nexport const used = z;\n",
  'src/ui/open-words.ts': names('ground', '../words/ground'),
  'src/ui/open-preact.ts': names('useState', 'preact/hooks'),
  'entrypoints/open.content.ts':
    "import { wire } from '../src/messaging/wire';\nimport * as z from '../src/messaging/open-mini';\nexport const used = [wire, z];\n",
  'entrypoints/background.ts': names('ground', '../src/background/ground'),
};
