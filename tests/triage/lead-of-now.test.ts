import { describe, expect, it } from 'vitest';
import { leadOfNow } from '../../src/triage/lead-of-now';
import { died, error, logged, said, wordsOf } from './recorded';

const lead = (...signals: Parameters<typeof leadOfNow>[0]): string => wordsOf(leadOfNow(signals));

describe('what leads where nothing was recorded', () => {
  it('is the notice that tells of a failure, not one that always hangs there', () => {
    expect(lead(error(1, 'Connection test failed.'), error(1, 'Please rate this plug-in.'))).toBe(
      'Connection test failed.',
    );
    expect(lead(error(1, 'Die Verbindung ist fehlgeschlagen.'), error(1, 'Bitte bewerten.'))).toMatch(
      /fehlgeschlagen/,
    );
  });

  it('is the last of those', () => {
    expect(
      lead(error(1, 'The folder could not be written.'), error(2, 'The order could not be saved.')),
    ).toMatch(/order/);
  });

  it('is a page that died before all else', () => {
    expect(lead(error(1, 'Connection test failed.'), died(1))).toBe('critical');
  });

  it('is what the console says where the page says nothing, and never a warning', () => {
    const warning = said(1, 'Backup failed', { kind: 'notice', level: 'warning' });
    expect(lead(warning, logged(1, 'error in checkout.js'))).toBe('error in checkout.js');
    expect(leadOfNow([warning])).toBeUndefined();
  });
});
