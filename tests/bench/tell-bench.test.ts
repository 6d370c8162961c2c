import { expect, it } from 'vitest';
import { tellBench } from '../../scripts/bench/tell-bench';
import { bench, picture } from './bench';

it('tells each way of taking a picture with its ratio to ours', () => {
  const told = tellBench(bench);
  expect(told).toMatch(/picture: orders list, 2000 nodes/);
  expect(told).toMatch(/html2canvas +750 ms +5 × +180 ms +30 ×/);
  expect(told).toMatch(/bare photograph +50 ms +0\.333 ×/);
});

it('says of a peer that did not draw why, and gives it no figure', () => {
  const told = tellBench({
    ...bench,
    picture: [{ ...picture, peers: { snapdom: { failed: 'no picture' } } }],
  });
  expect(told).toMatch(/snapdom: no picture$/m);
});

it('counts the bars, and names those that are not met', () => {
  expect(tellBench(bench)).toMatch(/8 of 8 bars are met\.$/);
  const slow = tellBench({ ...bench, picture: [{ ...picture, nativeMs: 200 }] });
  expect(slow).toMatch(/over a bare photograph ≤ 3 × +4 × +not met/);
  expect(slow).toMatch(/6 of 8 bars are met\.$/);
});

it('leaves out what was not measured', () => {
  expect(tellBench({ sizes: bench.sizes })).not.toMatch(/picture|redaction:/);
});
