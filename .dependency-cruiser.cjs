/**
 * Who may import whom. Read top to bottom: the rooms, the owners of packages, the locked doors.
 * The reason stands beside each rule and is printed with its violation. Change a door here together with
 * the table in docs/architecture.md and a plant in tests/tree/plants/imports.ts: tests hold the three together.
 */
const room = (name) => `^src/${name}/`;
const anyOf = (names) => names.map(room);

/** The rooms each room may open; its own files are always open to it. */
const mayOpen = {
  domain: [],
  words: ['domain'],
  'wp-admin': ['domain'],
  redact: ['domain', 'wp-admin'],
  capture: ['domain', 'wp-admin', 'redact'],
  environment: ['domain', 'wp-admin', 'redact'],
  triage: ['domain', 'wp-admin', 'redact'],
  report: ['domain', 'words', 'redact'],
  reproduce: ['domain', 'words'],
  store: ['domain'],
  messaging: ['domain'],
  background: ['domain', 'store', 'messaging', 'wp-admin', 'redact', 'capture', 'triage'],
  ui: ['domain', 'words'],
};

/** Packages with a home: what they do is wrapped there once, and can be replaced there. */
const ownedBy = {
  zod: ['domain', 'messaging', 'store'],
  'dom-accessibility-api': ['capture'],
  idb: ['store'],
};

// A wall between rooms and packages. What ships is src/ and entrypoints/, nothing else.
const product = '^(src|entrypoints)/';
/** Our own pages and the worker. Every other entrypoint runs in somebody else's page, a new one too until it is named here. */
const ours = '^entrypoints/(background|popup|sidepanel|report|reader|options|library)(\\.[jt]sx?$|/)';
const inThePage = { path: '^entrypoints/', pathNot: ours };
const extensionApi = 'node_modules/(wxt/dist/browser|webextension-polyfill/|@wxt-dev/)';

const doors = Object.entries(mayOpen).map(([name, open]) => ({
  name: `${name}-opens-only-its-doors`,
  comment: `src/${name}/ may import ${open.length ? open.join(', ') : 'no other room'}. Move the code, pass the value in, or argue for a new door in docs/decisions/.`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^(src|entrypoints)/', pathNot: anyOf([name, ...open]) },
}));

const owners = Object.entries(ownedBy).map(([name, homes]) => ({
  name: `${name}-lives-in-${homes.join('-')}`,
  comment: `The package ${name} is wrapped in ${homes.map((home) => `src/${home}/`).join(', ')}; import the wrapper.`,
  severity: 'error',
  from: { path: product, pathNot: anyOf(homes) },
  to: { path: `node_modules/${name}/` },
}));

module.exports = {
  forbidden: [
    ...doors,
    ...owners,
    {
      name: 'preact-lives-in-ui-entrypoints',
      comment: 'Components live in src/ui/; an entrypoint mounts them. Nobody else knows how we draw.',
      severity: 'error',
      from: { path: '^src/', pathNot: room('ui') },
      to: { path: 'node_modules/preact/' },
    },
    {
      name: 'polyfill-is-an-alias-only',
      comment: "Import { browser } from 'wxt/browser': the alias decides per browser what stands behind it.",
      severity: 'error',
      from: { path: product },
      to: { path: 'node_modules/webextension-polyfill/' },
    },
    {
      name: 'browser-api-stays-at-the-edge',
      comment:
        'Only messaging/, background/ and entrypoints/ touch extension APIs; everything else runs in a plain test.',
      severity: 'error',
      from: { path: '^src/', pathNot: anyOf(['messaging', 'background']) },
      to: { path: 'node_modules/(wxt|webextension-polyfill|@wxt-dev)/' },
    },
    {
      name: 'page-world-has-no-extension-api',
      comment:
        'The probe runs among the page’s own scripts, where there is no extension API, only a hostile page.',
      severity: 'error',
      from: { path: '^entrypoints/page-probe(\\.[jt]sx?$|/)' },
      to: { path: extensionApi, reachable: true },
    },
    {
      name: 'no-store-in-the-page',
      comment:
        "A content script's IndexedDB belongs to the site, not to us: speak to the background instead.",
      severity: 'error',
      from: inThePage,
      to: { path: room('store'), reachable: true },
    },
    {
      name: 'no-background-in-the-page',
      comment: 'What the worker does has rights that a page’s renderer must never hold.',
      severity: 'error',
      from: inThePage,
      to: { path: room('background'), reachable: true },
    },
    {
      name: 'zod-mini-in-the-page',
      comment: "Import from 'zod/mini': the full zod triples a content script.",
      severity: 'error',
      from: inThePage,
      to: { path: 'node_modules/zod/(index\\.|v4/index\\.|v4/classic/|v3/)', reachable: true },
    },
    {
      name: 'drawing-comes-when-needed',
      comment:
        'It is loaded for the one picture that needs it; a script in a page is one file, so even a dynamic import would put it in.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+\\.content|recorder|popup)(\\.[jt]sx?$|/)' },
      to: { path: '^src/capture/picture/clone/draw-', reachable: true },
    },
    {
      name: 'background-takes-only-pictures-from-capture',
      comment:
        'The worker masks raw pixels with capture/picture; everything else in capture/ belongs to a page.',
      severity: 'error',
      from: { path: room('background') },
      to: { path: room('capture'), pathNot: '^src/capture/picture(/|\\.ts$)' },
    },
    {
      name: 'report-takes-only-the-leak-gate-from-redact',
      comment:
        'Nothing raw reaches a report, so there is nothing to redact there; only the last look is shared.',
      severity: 'error',
      from: { path: room('report') },
      to: {
        path: room('redact'),
        pathNot: '^src/redact/leak-gate(/|\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'a-rule-never-paints',
      comment: 'Text in, ranges out: rules and pipeline know no element. Painting is redact/dom’s.',
      severity: 'error',
      from: { path: '^src/redact/(rules|pipeline)(/|\\.ts$)' },
      to: { path: '^src/redact/dom(/|\\.ts$)' },
    },
    {
      name: 'no-elements-outside-the-page',
      comment: 'redact/dom works on a live page; the worker and the report have none.',
      severity: 'error',
      from: { path: anyOf(['background', 'report', 'triage']) },
      to: { path: '^src/redact/dom(/|\\.ts$)' },
    },
    {
      name: 'sealed-is-made-in-one-place',
      comment:
        'Sealed values are made in src/redact/seal.ts and parsed in messaging/ and store/. Everybody else writes `import type`.',
      severity: 'error',
      from: {
        path: product,
        pathNot: ['^src/redact/seal\\.ts$', ...anyOf(['domain', 'messaging', 'store'])],
      },
      to: { path: '^src/domain/sealed\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sealed-has-no-second-door',
      comment: 'A re-export of sealed.ts would let anyone mint sealed text through another file’s name.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^src/domain/sealed\\.ts$',
        dependencyTypes: ['export'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'entrypoints-stand-alone',
      comment: 'Two entrypoints that share code share a room in src/.',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1[./]' },
    },
    {
      name: 'the-product-knows-no-workshop',
      comment: 'tests/, scripts/ and demo-site/ know the product; the product knows none of them.',
      severity: 'error',
      from: { path: product },
      to: { path: '^(tests|scripts|demo-site|eslint-rules)/' },
    },
    {
      name: 'the-product-runs-in-a-browser',
      comment: 'Node’s modules do not exist there.',
      severity: 'error',
      from: { path: product },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'what-ships-is-a-dependency',
      comment:
        'A package that ends in the extension stands in `dependencies`, where its updates are watched.',
      severity: 'error',
      from: { path: product },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: 'node_modules/(wxt|@wxt-dev)/',
      },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that we cannot follow is a fence that we do not have.',
      severity: 'error',
      from: { path: '^(src|entrypoints|tests|scripts)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circular',
      comment:
        'A circle has no bottom to read from; lift the shared part out. (A circle of types alone is free.)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Without the condition names `wxt/browser` stays unresolved, and the fence around it unguarded.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
