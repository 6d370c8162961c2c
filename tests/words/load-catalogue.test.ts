import { describe, expect, it } from 'vitest';
import { de } from '../../src/words/de';
import { en } from '../../src/words/en';
import { languages } from '../../src/words/languages';
import { loadCatalogue } from '../../src/words/load-catalogue';

describe('the catalogue of a browser', () => {
  it.each(['de', 'de-AT', 'DE-de'])('is German for %s', async (language) => {
    expect(await loadCatalogue(language)).toBe(de);
  });

  it.each(['en-GB', 'fr', '', 'den', 'constructor', '__proto__'])('is English for "%s"', async (language) => {
    expect(await loadCatalogue(language)).toBe(en);
  });

  it.each(Object.entries(languages))('can be loaded: %s', async (language, catalogue) => {
    expect(await loadCatalogue(language)).toBe(catalogue);
  });
});
