import { percent } from '../../../../src/redact/pipeline/readings/percent';
import { proveReading } from './prove-reading';

proveReading(percent, {
  reads: [
    ['a%40b', 'a@b'],
    ['J%C3%BCrgen', 'Jürgen'],
    ['%E2%82%AC5', '€5'],
    ['%F0%9F%98%80', '😀'],
    ['%2540', '%40'],
    ['%7b%22a%22%3a1%7d', '{"a":1}'],
  ],
  leaves: ['100 %', '%d of %s', '50%-60', '%C3%C3', '%FF', '%C0%80'],
  hostile: ['%', '%4', '%41', '%E2%82', '%C3%BC', '%ED%A0%80'],
});
