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

it('says in words what was not measured, and does not call its bar met', () => {
  const none = { nativeBlockedP95Ms: NaN, nativeBlockedMs: NaN, nativeLongestP95Ms: NaN, tracedPictures: 0 };
  const told = tellBench({ ...bench, picture: [{ ...picture, ...none }] });
  expect(told).not.toContain('NaN');
  expect(told).toMatch(/page's thread p95 not measured, longest task p95 not measured \(0 pictures\)/);
  expect(told).toMatch(/page's thread, p95 ≤ 8 ms +not measured +not met/);
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
