import { describe, expect, it } from 'vitest';
import { foldersIn, houseFiles, read } from './walk';

const BINARY = /\.(png|webp|jpe?g|gif|ico|woff2?|zip|gz|wasm|pdf|sqlite)$/;
const files = houseFiles().filter((file) => !BINARY.test(file));
const product = files.filter((file) => /^(src|entrypoints|public)\//.test(file));

/** Where `word` stands, as `file:line`, so that a red test is also the list of what to do. */
function places(word: RegExp, within: readonly string[]): string[] {
  return within.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (word.test(line) ? [`${file}:${String(index + 1)}`] : [])),
  );
}

describe('the product', () => {
  // What is known of one product is a profile, and a profile is data.
  const outsideProfiles = product.filter((file) => !/^src\/.*\/profiles\/[^/]+\.json$/.test(file));

  it('knows no word, class or id of the demo plug-in', () => {
    // The stand-in for WooCommerce bears its name; that one is no secret of the demo's.
    const slugs = foldersIn('demo-site/plugin').filter((slug) => slug !== 'woocommerce');
    const named = files
      .filter((file) => file.startsWith('demo-site/plugin/'))
      .flatMap((file) => read(file).match(/\bsophmate[\w-]*/gi) ?? []);
    const words = [...new Set(['sophmate', ...slugs, ...named].map((word) => word.toLowerCase()))];
    expect(places(new RegExp(words.map(literal).join('|'), 'i'), outsideProfiles)).toEqual([]);
  });
});

describe('every file', () => {
  it('names no folder of a developer’s machine', () => {
    // Rules, their cases and the demo plug-in are about server paths, so invented ones stand in them.
    const real = files.filter(
      (file) => !/(^|\/)(fixtures|cases)\/|^(src|tests)\/redact\/|^demo-site\/(plugin|data|php)/.test(file),
    );
    const home = new RegExp(`(?<![\\w.*-])/(${['work', 'home', 'root'].join('|')})/`);
    expect(places(home, real)).toEqual([]);
  });

  it('is finished: what is left to do is an issue, not a comment', () => {
    const later = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME'].join('|')})\\b`);
    expect(
      places(
        later,
        files.filter((file) => !file.includes('/fixtures/')),
      ),
    ).toEqual([]);
  });
});

describe('lockfiles', () => {
  it('name no registry, so that any mirror will do', () => {
    const locks = files.filter((file) => file.endsWith('package-lock.json'));
    expect(locks.length).toBeGreaterThan(0);
    expect(places(/"resolved": "https?:/, locks)).toEqual([]);
  });
});

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
