import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';

const top = join(import.meta.dirname, '../..');
/** Spoken by the manifest as `__MSG_…__`, or kept for its commands. */
const forTheManifest = [
  'extensionName',
  'extensionDescription',
  'actionTitle',
  'commandPopup',
  'commandBug',
  'commandPause',
  'commandUndo',
];

const texts = { en, de } satisfies Record<string, Record<string, { message: string; description: string }>>;
const english = Object.entries(en);
const german: Record<string, { message: string }> = de;

function sources(folder: string): string {
  return readdirSync(join(top, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(join(top, folder, path), 'utf8'))
    .join('\n');
}

const places = (message: string): string[] => [...message.matchAll(/\$\d/g)].map(([place]) => place).sort();

describe('interface texts', () => {
  it('are the same in every language', () => {
    expect(Object.keys(de)).toEqual(Object.keys(en));
  });

  it.each(english)(
    '%s takes the same arguments in both and is never empty',
    (key, { message, description }) => {
      expect(places(german[key]?.message ?? '')).toEqual(places(message));
      expect(message.trim()).not.toBe('');
      expect(german[key]?.message.trim()).not.toBe('');
      expect(description.trim()).not.toBe('');
    },
  );

  it('are all in use', () => {
    const code = sources('src/ui') + sources('src/background') + sources('entrypoints');
    const unused = Object.keys(en).filter(
      (key) => !new RegExp(`['"]${key}['"]`).test(code) && !forTheManifest.includes(key),
    );
    expect(unused, 'Remove these keys from every _locales file.').toEqual([]);
  });

  it('say what the stores can show', () => {
    for (const language of Object.values(texts)) {
      expect(language.extensionDescription.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('never say what we do not say', () => {
    const all = JSON.stringify(english.map(([, { message }]) => message));
    expect(all).not.toMatch(/\b(anonymous|oops|invalid)/i);
  });
});
