import { markupBreaks } from '../../../../src/redact/pipeline/readings/markup-breaks';
import { proveReading } from './prove-reading';

proveReading(markupBreaks, {
  reads: [
    [`${'a'.repeat(75)}=\r\nb`, `${'a'.repeat(75)}b`],
    [`x\n${'a'.repeat(73)}=\nb`, `x\n${'a'.repeat(73)}b`],
    ['sk_live_<wbr>abc', 'sk_live_abc'],
    ['a<WBR/>b', 'ab'],
    ['sk_live_<!-- -->abc', 'sk_live_abc'],
    ['<strong>Password:</strong> x', 'Password: x'],
    ['<mark class="hit">a</mark>b', 'ab'],
  ],
  leaves: [
    'key=\nb',
    `${'a'.repeat(80)}=\nb`,
    'a <b',
    '<br>',
    '<td>a</td>',
    '<email-1>',
    'i<5 and b>3',
    '<button>',
    '<!-- a < b -->',
  ],
  hostile: ['<!--', '<!-- -->', '=\n', 'a=\n', '<', '<b', '<b ', '<wbr>', '<b a="'],
});
