import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Report } from '../../src/domain/report';

describe('the schema of a report', () => {
  it('is published as it is: what reads our reports reads this', async () => {
    const schema = z.toJSONSchema(Report);
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../docs/report.schema.json');
  });

  it('allows what later versions may add, and nothing less than is promised', () => {
    expect(Report.safeParse({}).success).toBe(false);
    const keys = Object.keys(z.toJSONSchema(Report).properties ?? {});
    expect(keys).toEqual(expect.arrayContaining(['schemaVersion', 'id', 'steps', 'unseen', 'removed']));
  });
});
