import { markupBreaks } from '../../../../src/redact/pipeline/readings/markup-breaks';
import { proveReading } from './prove-reading';

proveReading(markupBreaks, {
  reads: [
    ['sk_live_<wbr>abc', 'sk_live_abc'],
    ['a<WBR/>b', 'ab'],
    ['<strong>Password:</strong> x', 'Password: x'],
    ['<mark class="hit">a</mark>b', 'ab'],
  ],
  leaves: ['a <b', '<br>', '<td>a</td>', '<email-1>', 'i<5 and b>3', '<button>'],
  hostile: ['<', '<b', '<b ', '<wbr>', '<b a="'],
});
