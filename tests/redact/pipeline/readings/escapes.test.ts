import { escapes } from '../../../../src/redact/pipeline/readings/escapes';
import { proveReading } from './prove-reading';

proveReading(escapes, {
  reads: [
    [String.raw`a\u0040b`, 'a@b'],
    [String.raw`a\\u0040b`, 'a@b'],
    [String.raw`\x68unter`, 'hunter'],
    [String.raw`\u{1f600}`, '😀'],
    [String.raw`\ud83d\ude00`, '😀'],
  ],
  leaves: [String.raw`C:\users\x`, String.raw`\u12`, String.raw`\u{ffffff}`, String.raw`\n\t`],
  hostile: ['\\', '\\u', String.raw`\u0041`, String.raw`\u{`],
});
