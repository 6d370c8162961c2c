import * as z from 'zod';
import type { Surface } from '../../tests/harness/harness.ts';

/** What a recording keeps about its own cost, as far as it is read here. */
const Rows = z.object({
  steps: z.array(
    z.object({
      id: z.string(),
      at: z.object({ epochMs: z.number() }),
      handlerMs: z.number(),
      shownBy: z.string().optional(),
    }),
  ),
  shots: z.array(
    z.object({
      stepId: z.string(),
      outcome: z.object({ pictureId: z.string().optional() }),
    }),
  ),
  pictures: z.array(
    z.object({
      id: z.string(),
      engine: z.enum(['native', 'clone']),
      width: z.number(),
      height: z.number(),
      cost: z.object({ totalMs: z.number(), pageMs: z.number() }),
    }),
  ),
});
export type PictureRow = z.output<typeof Rows>['pictures'][number];
export interface StepCost {
  readonly handlerMs: number;
  readonly picture: PictureRow | undefined;
}

/** What each step of the shown recording cost, in the report's order, with the picture that shows it. */
export async function readCosts(report: Surface): Promise<readonly StepCost[]> {
  const { steps, shots, pictures } = Rows.parse(await report.evaluate(readRows));
  const byTime = steps.toSorted((a, b) => a.at.epochMs - b.at.epochMs || (a.id < b.id ? -1 : 1));
  return byTime.map(({ id, handlerMs, shownBy }) => {
    const own = shots.find((shot) => shot.stepId === id)?.outcome.pictureId;
    return { handlerMs, picture: pictures.find((picture) => picture.id === (shownBy ?? own)) };
  });
}

/** The bytes of a picture, as they are stored. */
export async function readPicture(report: Surface, id: string): Promise<Buffer> {
  return Buffer.from(await report.evaluate(readImage, id), 'base64');
}

/** Runs in the report page, so it closes over nothing. */
async function readRows(): Promise<unknown> {
  const recording = new URLSearchParams(location.search).get('id') ?? '';
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('saferepro');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('The store did not open.'));
  });
  const rowsOf = (store: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const reading = database.transaction(store).objectStore(store).index('recording').getAll(recording);
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(new Error(`The store ${store} could not be read.`));
    });
  const [steps, shots, pictures] = await Promise.all(['steps', 'shots', 'pictures'].map(rowsOf));
  database.close();
  return { steps, shots, pictures };
}

/** Runs in the report page, so it closes over nothing. Its page policy allows no fetch, not even of a blob. */
async function readImage(id: string): Promise<string> {
  const row = await new Promise<{ image: Blob }>((resolve, reject) => {
    const opening = indexedDB.open('saferepro');
    opening.onerror = () => reject(new Error('The store did not open.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const reading = database.transaction('pictures').objectStore('pictures').get(id);
      reading.onerror = () => reject(new Error('The picture could not be read.'));
      reading.onsuccess = () => {
        database.close();
        resolve(reading.result as { image: Blob });
      };
    };
  });
  const bytes = new Uint8Array(await row.image.arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
