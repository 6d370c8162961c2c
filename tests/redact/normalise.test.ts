import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/redact/normalise';
import { fc } from '../support/property';

describe('normalise', () => {
  it.each([
    ['Jane  DOE ', 'jane doe'],
    ['\tjane\n doe', 'jane doe'],
    ['ｊａｎｅ', 'jane'],
    ['jane\u00a0doe', 'jane doe'],
    ['Ju\u0308rgen', 'jürgen'],
    ['ﬁnn', 'finn'],
  ])('spells %j as %j', (value, spelt) => {
    expect(normalise(value)).toBe(spelt);
  });

  it('keeps apart what differs to a person', () => {
    expect(normalise('jane.doe')).not.toBe(normalise('janedoe'));
    expect(normalise('jürgen')).not.toBe(normalise('jurgen'));
  });

  it('has no opinion on what it spelt already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (value) => {
        const once = normalise(value);
        fc.pre(once === once.normalize('NFKC').toLowerCase());
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});
