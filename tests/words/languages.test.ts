import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en';
import { languages } from '../../src/words/languages';

/** Every text of a catalogue by its path, with the places to fill in it. */
function placesIn(value: unknown, path = ''): [path: string, places: string[]][] {
  if (typeof value === 'string') return [[path, [...new Set(value.match(/\{\w+\}/g))].sort()]];
  return Object.entries(value as object).flatMap(([key, inner]) => placesIn(inner, `${path}/${key}`));
}

describe('the languages', () => {
  it.each(Object.keys(languages))('have in %s the texts and places to fill of English', (name) => {
    const places = placesIn(languages[name as keyof typeof languages]);
    expect(new Map(places)).toEqual(new Map(placesIn(en)));
    expect(places.length).toBeGreaterThan(40);
  });

  it('leave no text empty', () => {
    const empty = Object.values(languages).flatMap((catalogue) =>
      Object.values(catalogue).flatMap((texts) => Object.values(texts).filter((text) => text.trim() === '')),
    );
    expect(empty).toEqual([]);
  });
});
