import { invisible } from '../../../../src/redact/pipeline/readings/invisible';
import { proveReading } from './prove-reading';

proveReading(invisible, {
  reads: [
    ['pass\u200bword', 'password'],
    ['hun\u00adter', 'hunter'],
    ['a\0b\0c', 'abc'],
    ['\u202eabc\u202c', 'abc'],
    ['\u001b[31mError\u001b[0m', 'Error'],
    ['a\ud800b', 'ab'],
    ['a\ufffdb', 'ab'],
    ['\ufeffa', 'a'],
  ],
  leaves: ['a b\tc\r\nd', 'a\u00a0b', '😀', 'é', '[31m'],
  hostile: ['\0', '\u200b', '\u001b[', '\u001b[1;1;1', '\ud800', 'a\u00ad'],
});
