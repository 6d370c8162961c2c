import { dataUrlOf } from '../../src/capture/picture/data-url';
import type { ReportPicture } from '../../src/report/report-pictures';

/** The pictures as data URLs, by picture id; each is read once, however many steps show it. */
export async function dataUrls(pictures: readonly ReportPicture[]): Promise<ReadonlyMap<string, string>> {
  const images = new Map(pictures.map(({ id, image }) => [id, image]));
  return new Map(
    await Promise.all([...images].map(async ([id, image]) => [id, await dataUrlOf(image)] as const)),
  );
}
