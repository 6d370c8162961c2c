import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/redact/rules';
import { fc } from '../../support/property';
import { fillShape } from './fill-shape';
import { PROPERTIES } from './properties';
import { proveProperty } from './prove';
import { CLEAN, SHAPES } from './shapes';
import { find } from '../../../src/redact/pipeline/find';

const COUNT = 200;
const SEED = 20;

describe('a sample of the trial "redaction"', () => {
  it.each(PROPERTIES.map((property) => [property.name, property] as const))('%s', async (_name, property) => {
    const { cases, counterexample, controlRedAfter } = await proveProperty(property, COUNT, SEED);
    expect(counterexample).toBeUndefined();
    expect(cases).toBe(COUNT);
    expect(controlRedAfter, 'broken on purpose, it still seems to hold').toBeGreaterThan(0);
  });
});

describe('what the cases of the trial "redaction" are drawn from', () => {
  it('has shapes for every rule, and for no other', () => {
    expect(Object.keys(SHAPES).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('holds what the rule %s finds', (id, rule) => {
    for (const shape of SHAPES[id] ?? [])
      expect(
        fc.sample(fillShape(shape), 20).some((text) => rule.find(text).length > 0),
        shape,
      ).toBe(true);
  });

  it.each(CLEAN)('holds %j, in which there is nothing', (shape) => {
    for (const text of fc.sample(fillShape(shape), 20)) expect([text, find(text)]).toEqual([text, []]);
  });
});
