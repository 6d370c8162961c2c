import { describe, expect, it, vi } from 'vitest';
import { keepOpen } from '../../src/store/open';
import { emptyDatabase } from '../support/database';

describe('the database', () => {
  it('is opened once, and again only where that failed', async () => {
    const db = await emptyDatabase();
    const open = vi.fn(() => Promise.resolve(db));
    open.mockRejectedValueOnce(new Error('QuotaExceededError'));
    const database = keepOpen(open);
    await expect(database()).rejects.toThrow('Quota');
    expect(await database()).toBe(db);
    expect(await database()).toBe(db);
    expect(open).toHaveBeenCalledTimes(2);
  });
});
