import { expect, it } from 'vitest';
import { key } from '../../support/sealing';
import { html } from '../../../scripts/redact/modes/html';

it('redacts a page that comes in pieces, cut anywhere, at its end', async () => {
  const page = '<body class="wp-admin"><h1>Mail from vilma@example.org</h1></body>';
  const converter = await html.start(key);
  const written = page
    .split(/(?<=[a-z])/)
    .map((piece) => converter.read(piece))
    .join('');
  expect(written).toBe('');
  expect(converter.end()).toContain('<h1>Mail from &lt;email-1&gt;</h1>');
});
