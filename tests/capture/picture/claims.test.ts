import { describe, expect, it } from 'vitest';
import { createClaims } from '../../../src/capture/picture/claims';
import type { Freshness } from '../../../src/capture/picture/freshness';
import { idOf } from '../../support/build';

const PICTURE = idOf(7);

function freshnessOf(current: () => string | undefined): Freshness {
  return { version: () => 0, shown: () => undefined, outdate: () => undefined, current };
}

describe('what a step counts on for its picture', () => {
  it('is the one that shows the page as it stands', () => {
    const claim = createClaims(freshnessOf(() => PICTURE));
    expect(claim({ id: idOf(1), kind: 'click' })).toEqual({
      shownBy: PICTURE,
      wantsPicture: false,
      isAgain: false,
    });
  });

  it('is one of its own where none does, in a frame too', () => {
    const claims = [createClaims(freshnessOf(() => undefined)), createClaims(undefined)];
    for (const claim of claims) expect(claim({ id: idOf(1), kind: 'click' }).wantsPicture).toBe(true);
  });

  it('is the one at rest for an opened page', () => {
    const claim = createClaims(freshnessOf(() => PICTURE));
    expect(claim({ id: idOf(1), kind: 'navigate' })).toEqual({
      shownBy: undefined,
      wantsPicture: false,
      isAgain: false,
    });
  });

  it('stays what it was where the step is told anew, and no other is asked for', () => {
    let current: string | undefined = PICTURE;
    const claim = createClaims(freshnessOf(() => current));
    claim({ id: idOf(1), kind: 'click' });
    current = undefined;
    expect(claim({ id: idOf(1), kind: 'type' })).toEqual({
      shownBy: PICTURE,
      wantsPicture: false,
      isAgain: true,
    });
    expect(claim({ id: idOf(2), kind: 'click' }).wantsPicture).toBe(true);
    current = PICTURE;
    expect(claim({ id: idOf(2), kind: 'type' })).toEqual({
      shownBy: undefined,
      wantsPicture: false,
      isAgain: true,
    });
  });
});
