import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../src/domain/sighting';
import { BEGIN, buildSighting, text } from '../support/build';
import { assembled, buildMaterial } from './build-material';

const environment = (...sightings: Sighting[]): ReturnType<typeof assembled>['environment'] =>
  assembled(buildMaterial({ sightings }), 'en').environment;
const later = { epochMs: BEGIN + 1_000, offsetMin: 60 };

describe('the environment of a report', () => {
  it('is the browser, where no page showed more', () => {
    expect(Object.keys(environment())).toEqual(['browser']);
    expect(environment().browser.value).toBe('Firefox 145.0, Linux');
  });

  it('takes the more trusted source, and says what the other said', () => {
    const seen = environment(
      buildSighting({ source: 'footer', value: text('6.9'), at: later }),
      buildSighting({ source: 'body-class', value: text('6.5.5') }),
    );
    expect(seen.wordpress).toMatchObject({
      value: '6.5.5',
      source: 'classes of the page, Dashboard',
      others: [{ value: '6.9', source: 'footer of the page, Dashboard' }],
    });
  });

  it('takes the later of two that are trusted alike, and an equal value once', () => {
    const seen = environment(
      buildSighting({ value: text('6.5.5') }),
      buildSighting({ value: text('6.6'), at: later }),
      buildSighting({ value: text('6.6') }),
    );
    expect(seen.wordpress?.value).toBe('6.6');
    expect(seen.wordpress?.others.map(({ value }) => value)).toEqual(['6.5.5']);
  });

  it('names a product by its own name', () => {
    const seen = environment(buildSighting({ key: 'product', name: text('Acme Sync'), path: [] }));
    expect(seen.product).toMatchObject({ name: 'Acme Sync', source: 'classes of the page' });
  });
});
