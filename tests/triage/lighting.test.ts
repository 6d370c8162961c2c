import { describe, expect, it } from 'vitest';
import type { JudgedSignal } from '../../src/domain/judgement';
import { lightingErrors } from '../../src/triage/lighting';
import { buildNotice, idOf } from '../support/build';

const STEP = idOf(1);
function judged(over: Partial<JudgedSignal> = {}, after = 2000, family = 'a'): JudgedSignal {
  const signal = buildNotice({ after, family: family.repeat(16) });
  return { signal, stepId: STEP, standing: false, isError: true, ...over };
}

describe('errors that light the badge', () => {
  it('are the new ones, one for a step and once for a family', () => {
    const again = judged({ stepId: idOf(2) }, 3000);
    const beside = judged({}, 2001, 'b');
    const other = judged({ stepId: idOf(3) }, 4000, 'c');
    const lit = lightingErrors({ signals: [judged(), beside, again, other] });
    expect(lit.map(({ family }) => family.charAt(0))).toEqual(['a', 'c']);
  });

  it('are no standing ones, no notices of success, and no fields that stopped their form', () => {
    const field = { ...buildNotice(), kind: 'invalid-field', why: 'valueMissing' } as never;
    const signals = [judged({ standing: true }), judged({ isError: false }), judged({ signal: field })];
    expect(lightingErrors({ signals })).toEqual([]);
  });
});
