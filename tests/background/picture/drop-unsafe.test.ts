import { beforeEach, describe, expect, it } from 'vitest';
import type { CoverKind, Kind } from '../../../src/domain/kind';
import { stop } from '../../../src/background/life/stop';
import { dropUnsafe } from '../../../src/background/picture/drop-unsafe';
import { readActive, writeActive } from '../../../src/messaging/control';
import { keepLegible, readLegible } from '../../../src/messaging/legible';
import { growVocabulary, readSecrets } from '../../../src/messaging/secrets';
import type { Finder } from '../../../src/redact/finding';
import { asHashKey, newHashKey } from '../../../src/redact/siphash';
import { createVocabulary } from '../../../src/redact/vocabulary';
import { picturesOf, putPicture, shotsOf } from '../../../src/store/pictures';
import { idOf } from '../../support/build';
import { buildPicture } from '../../support/picture';
import { sealer } from '../../support/sealing';
import type { Double } from '../double';
import { startRecording } from '../life/started-recording';

const [shows, innocent] = [idOf(1), idOf(2)];
let double: Double;
let id: string;
beforeEach(async () => {
  ({ double, id } = await startRecording());
  for (const [picture, words] of [
    [shows, 'Bookings of Annika\nLindqvist'],
    [innocent, 'Settings\nSave changes'],
  ] as const) {
    await putPicture(double.db, buildPicture({ id: picture, recordingId: id }));
    await keepLegible(picture, sealer.text(words));
  }
});

const stored = async (): Promise<string[]> => (await picturesOf(double.db, id)).map((picture) => picture.id);

const finderOf = (value: string, kind: Kind = 'customer-name'): Finder => {
  const vocabulary = createVocabulary(newHashKey());
  vocabulary.learn(value, kind);
  return vocabulary.find;
};

describe('a stored picture', () => {
  it('goes once it shows what is known by now, and why is kept in its place', async () => {
    expect(await dropUnsafe(double.db, id, finderOf('Annika Lindqvist'))).toBe(1);
    expect(await stored()).toEqual([innocent]);
    expect((await shotsOf(double.db, id)).get(shows)?.outcome).toEqual({
      as: 'withheld',
      reason: 'masked-elsewhere',
    });
    expect([...(await readLegible()).keys()]).toEqual([innocent]);
  });

  it('stays where nothing of it is known', async () => {
    expect(await dropUnsafe(double.db, id, finderOf('Somebody Else'))).toBe(0);
    expect(await stored()).toEqual([shows, innocent]);
  });

  it.each<[opened: CoverKind[], kind: Kind, dropped: number]>([
    [[], 'product', 1],
    [['product'], 'product', 0],
    [['amount'], 'product', 1],
    [['product'], 'customer-name', 1],
    [['product', 'amount', 'order'], 'note', 1],
  ])('where %j was opened, and it shows what is known as %s: %i goes', async (opened, kind, dropped) => {
    const active = await readActive();
    if (active) await writeActive({ ...active, opened });
    expect(await dropUnsafe(double.db, id, finderOf('Annika Lindqvist', kind))).toBe(dropped);
  });

  it('that was taken back with its step is not told of', async () => {
    await double.db.delete('pictures', shows);
    expect(await dropUnsafe(double.db, id, finderOf('Annika Lindqvist'))).toBe(0);
    expect(await shotsOf(double.db, id)).toEqual(new Map());
    expect([...(await readLegible()).keys()]).toEqual([innocent]);
  });

  it('is looked at when a recording ends, and then its words are forgotten', async () => {
    const vocabulary = createVocabulary(asHashKey((await readSecrets())?.key ?? '') ?? newHashKey());
    vocabulary.learn('Annika Lindqvist', 'customer-name');
    await growVocabulary(vocabulary.takeNew());
    await stop(double.context, 'stopped');
    expect(await stored()).toEqual([innocent]);
    expect(await readLegible()).toEqual(new Map());
  });
});
