import { describe, expect, it } from 'vitest';
import { demoData } from '../../../demo-site/data.ts';
import { differencesOf } from './compare.ts';
import { actionsOf, type Flow, linesOf } from './flow.ts';
import { flows } from './flows/index.ts';
import { judge } from './judge.ts';

const WANTED = ['Opened Posts', 'Clicked Save', 'Clicked Bold', 'Opened Posts', 'Clicked Save'];
const flow: Flow = {
  name: 'made by hand',
  from: 'edit.php',
  begins: 'Opened Posts',
  deeds: [
    [() => Promise.resolve(), 'Clicked Save'],
    [() => Promise.resolve()],
    [() => Promise.resolve(), 'Clicked Bold', 'Opened Posts'],
    [() => Promise.resolve(), 'Clicked Save'],
  ],
};

describe('the check of the trial "tour"', () => {
  it('takes what is told as it was to be told', () => {
    expect(linesOf(flow)).toEqual(WANTED);
    expect(judge(flow, WANTED)).toEqual({ actions: 3, once: 3, differences: [] });
  });

  it.each([
    ['a step that is missing', 'missing', 2, WANTED.toSpliced(2, 1)],
    ['a step that is doubled', 'doubled', 2, WANTED.toSpliced(2, 0, 'Clicked Bold')],
    ['a step that is invented', 'invented', 3, WANTED.toSpliced(2, 0, 'Clicked Italic')],
    ['a step in other words', 'worded', 2, WANTED.with(2, 'Clicked a button')],
    [
      'steps that change places',
      'misplaced',
      2,
      [...WANTED.slice(0, 1), ...WANTED.slice(2, 3), ...WANTED.slice(1, 2), ...WANTED.slice(3)],
    ],
    ['a page that is missing', 'missing', 3, WANTED.toSpliced(3, 1)],
    ['a report with nothing in it', 'missing', 0, []],
  ])('notices %s', (_what, fault, once, told) => {
    const judged = judge(flow, told);
    expect(judged.differences.map(({ what }) => what)).toContain(fault);
    expect(judged.once).toBe(once);
  });

  it('takes any time on another site, and no other site', () => {
    const away: Flow = {
      ...flow,
      deeds: [[() => Promise.resolve(), undefined, 'Left for A, returned after N s to Posts']],
    };
    const told = (...lines: string[]) => judge(away, ['Opened Posts', ...lines]).differences.length;
    expect(told('Left for A, returned after 12 s to Posts')).toBe(0);
    expect(told('Left for B, returned after 12 s to Posts')).toBe(1);
    expect(told('Left for A, returned to Posts')).toBe(1);
  });

  it('names what differs', () => {
    expect(differencesOf(['Clicked A'], ['Clicked B'])).toEqual([
      { what: 'worded', line: 'Clicked A → Clicked B' },
    ]);
  });
});

describe('the flows', () => {
  it('are sixty at least, each with a name of its own and something to do', () => {
    expect(flows.length).toBeGreaterThanOrEqual(60);
    expect(new Set(flows.map(({ name }) => name)).size).toBe(flows.length);
    for (const one of flows) expect(actionsOf(one), one.name).toBeGreaterThan(0);
  });

  it('have nobody’s name in what is to be told', () => {
    const golden = flows.flatMap(linesOf).join('\n');
    for (const { first, last, email } of [...demoData.users, ...demoData.customers, demoData.admin])
      for (const one of [first, last, email]) expect(golden).not.toContain(one);
  });
});
