import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { style, styleHash } from '../../../src/report/html/style';

it('the style of a saved report is the one that its policy names', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`);
});

it('the style loads nothing', () => {
  expect(style).not.toMatch(/url\(|@import|@font-face|<\//);
});
