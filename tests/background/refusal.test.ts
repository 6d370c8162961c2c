import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/background/refusal';

describe('what a browser says when a script may not go in', () => {
  it.each([
    'Cannot access a chrome:// URL',
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'The extensions gallery cannot be scripted.',
    'Missing host permission for the tab',
    'Frame with ID 0 is showing error page',
  ])('is a refusal: %s', (message) => {
    expect(isRefusal(new Error(message))).toBe(true);
  });

  it.each([
    'No tab with id: 5.',
    'Frame with ID 0 was removed.',
    'The tab was closed.',
    'Document not ready',
  ])('is none, and may heal: %s', (message) => {
    expect(isRefusal(new Error(message))).toBe(false);
  });
});
