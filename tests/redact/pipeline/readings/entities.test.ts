import { entities } from '../../../../src/redact/pipeline/readings/entities';
import { proveReading } from './prove-reading';

proveReading(entities, {
  reads: [
    ['a&#64;b', 'a@b'],
    ['a&#x40;b', 'a@b'],
    ['&quot;a&quot;&colon;&apos;b&apos;', `"a":'b'`],
    ['&amp;quot;a&amp;quot;', '"a"'],
    ['&amp;amp;#64;', '@'],
    ['a&amp;b', 'a&b'],
  ],
  leaves: ['a & b;', '&unknown;', '&#1114112;', '?a=1&lt=2', '&#;'],
  hostile: ['&', '&amp;', '&#', '&#x40;', '&amp;amp;amp;', '&#12345678'],
});
