import { beforeEach, describe, expect, it } from 'vitest';
import { numberKey } from '../../src/domain/numbers';
import type { SealedText } from '../../src/domain/sealed';
import { numbersOf } from '../../src/store/numbers';
import type { Database } from '../../src/store/open';
import { putSteps } from '../../src/store/steps';
import { buildClick, idOf, recordingId, text } from '../support/build';
import { emptyDatabase } from '../support/database';
import { sealer } from '../support/sealing';

let db: Database;
beforeEach(async () => {
  db = await emptyDatabase();
});

const clickOn = (after: number, target: SealedText): ReturnType<typeof buildClick> =>
  buildClick({ after, sentence: { id: 'step.clicked', args: { target } } });

/** The numbers of the values in `sealed`, in their order. */
async function numbersIn(sealed: SealedText): Promise<(number | undefined)[]> {
  const numbers = await numbersOf(db, recordingId);
  return sealed.flatMap((part) => (part.as === 'plain' ? [] : [numbers.get(numberKey(part))]));
}

describe('the numbers of covered values', () => {
  it('count each kind for itself, in the order of appearance', async () => {
    const seen = text('a@example.com and b@example.com with nonce=ab12cd34ef and a@example.com');
    await putSteps(db, [clickOn(1, seen)]);
    expect(await numbersIn(seen)).toEqual([1, 2, 1, 1]);
  });

  it('stay what they are when more comes, or the same again', async () => {
    const [first, second] = [text('a@example.com'), text('b@example.com')];
    await putSteps(db, [clickOn(1, first)]);
    await putSteps(db, [clickOn(2, second), clickOn(1, first)]);
    await putSteps(db, [clickOn(1, first)]);
    expect(await numbersIn(first)).toEqual([1]);
    expect(await numbersIn(second)).toEqual([2]);
    expect(await numbersIn(text('c@example.com'))).toEqual([undefined]);
  });

  it('are given to values anywhere in a step', async () => {
    const selector = text('#mail-a@example.com');
    await putSteps(db, [buildClick({ target: { locators: [{ by: 'css', selector }] } })]);
    expect(await numbersIn(selector)).toEqual([1]);
  });

  it('tell kinds apart, also of one value', async () => {
    const [order, amount] = [sealer.whole('1042', 'order'), sealer.whole('1042', 'amount')];
    await putSteps(db, [clickOn(1, sealer.join(order, amount))]);
    expect(await numbersIn(order)).toEqual([1]);
    expect(await numbersIn(amount)).toEqual([1]);
  });

  it('begin anew in another recording', async () => {
    const seen = text('a@example.com');
    await putSteps(db, [clickOn(1, text('x@example.com'))]);
    await putSteps(db, [{ ...clickOn(2, seen), recordingId: idOf(77) }]);
    const [part] = seen;
    expect(part?.as === 'placeholder' && (await numbersOf(db, idOf(77))).get(numberKey(part))).toBe(1);
  });
});
