import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askBackground } from '../../src/messaging/ask-background';
import { PortError } from '../../src/messaging/send';

function answering(raw: unknown): void {
  browser.runtime.sendMessage = vi.fn(() => Promise.resolve(raw));
}

describe('a page that asks the background', () => {
  it('gets the answer', async () => {
    answering({ ok: true, output: { as: 'none' } });
    await expect(askBackground('status', { tabId: 1 })).resolves.toEqual({ as: 'none' });
    expect(browser.runtime.sendMessage).toHaveBeenCalledWith({
      port: 'background',
      call: 'status',
      input: { tabId: 1 },
    });
  });

  it('gets nothing as an answer, also over a wire that drops it', async () => {
    answering({ ok: true });
    await expect(askBackground('pause', undefined)).resolves.toBeUndefined();
  });

  it.each([
    ['nobody serves', undefined, 'nobody answered'],
    ['somebody else answers', 'pong', 'nobody answered'],
    ['it is refused', { ok: false, error: 'caller not allowed' }, 'caller not allowed'],
    ['it fails without a word', { ok: false }, 'nobody answered'],
    ['the answer is none', { ok: true, output: { as: 'dreaming' } }, 'malformed answer'],
    ['the answer is empty', { ok: true }, 'malformed answer'],
  ])('hears where %s', async (_name, raw, message) => {
    answering(raw);
    const asked = askBackground('status', { tabId: 1 });
    await expect(asked).rejects.toThrow(PortError);
    await expect(asked).rejects.toThrow(message);
  });

  it('hears where the message went nowhere, with its cause', async () => {
    const cause = new Error('Receiving end does not exist.');
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(cause);
    await expect(askBackground('stop', undefined)).rejects.toMatchObject({ name: 'PortError', cause });
  });
});
