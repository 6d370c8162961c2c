import { expect, it } from 'vitest';
import { base64 } from '../../../../src/redact/pipeline/readings/base64';
import { proveReading } from './prove-reading';

proveReading(base64, {
  reads: [
    ['Basic amFuZTpvcGVuIHNlc2FtZQ==', 'Basic \n)\njane:open sesame\n)\n'],
    ['"eyJhIjoixbwifQ"', '"\n)\n{"a":"ż"}\n)\n"'],
    ['AGphbmUAb3BlbiBzZXNhbWU=', '\n)\n\0jane\0open sesame\n)\n'],
    ['/t/amFuZTpvcGVuIHNlc2FtZQ/x', '/t/\n)\njane:open sesame\n)\n/x'],
    ['?d=eyJhIjoifn8_In0', '?d=eyJhIjoifn8_In0'],
    ['?d=eyJhIjoiPz8_In0', '?d=\n)\n{"a":"???"}\n)\n'],
    ['YWI6YWI6YWI6YWI6YWI6YWI=', '\n)\nab:ab:ab:ab:ab:ab\n)\n'],
  ],
  leaves: [
    'amFuZQ==',
    'getElementById',
    'wp_get_current_user',
    'sha384-oqVuAfXRKap7fdgcCY5uykM6',
    '0123456789abcdef0123456789abcdef',
    'WC_Gateway_Stripe',
    '/wp-content/plugins/WooCommerce-Payments',
    'Plugin_Upgrader_Skin',
    'contact-form-7',
  ],
  hostile: [
    'A',
    'aA',
    'QUJD',
    'QUJDRA==',
    'a/',
    'A+',
    'A-',
    'a_',
    'aA/',
    'QUJDQUJDQUJD/',
    'QUI/',
    `${'QUI/'.repeat(1999)}AAEC/`,
  ],
});

it('reads a run to its end, however long', () => {
  const long = `${'lorem ipsum '.repeat(20_000)} jane@example.com`;
  expect(base64.next(btoa(long), 0)?.as).toBe(`\n)\n${long}\n)\n`);
});
