import { describe, expect, it } from 'vitest';
import { Report } from '../../../src/domain/report';
import { fileName, toJson } from '../../../src/report/formats/json';
import { assembled, buildMaterial } from '../build-material';

const report = assembled(buildMaterial(), 'en');

describe('the report as JSON', () => {
  it('is the report, read back by its schema', () => {
    expect(Report.parse(JSON.parse(toJson(report)))).toEqual(report);
    expect(toJson(report).endsWith('}\n')).toBe(true);
  });

  it('is a file named by the time, in the time zone it was recorded in, and nothing else', () => {
    expect(fileName(report, 'json')).toBe('saferepro-2026-11-22-1403.json');
    const named = fileName(
      { ...report, site: 'https://shop.example.test', headline: 'Jane', id: 'SR-0000' },
      'md',
    );
    expect(named).toBe('saferepro-2026-11-22-1403.md');
  });
});
