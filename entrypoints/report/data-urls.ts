import type { ReportPicture } from '../../src/report/report-pictures';

/** The pictures as data URLs, by picture id; each is read once, however many steps show it. */
export async function dataUrls(pictures: readonly ReportPicture[]): Promise<ReadonlyMap<string, string>> {
  const images = new Map(pictures.map(({ id, image }) => [id, image]));
  return new Map(
    await Promise.all([...images].map(async ([id, image]) => [id, await dataUrl(image)] as const)),
  );
}

function dataUrl(image: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(new Error('A picture could not be read.', { cause: reader.error }));
    };
    reader.readAsDataURL(image);
  });
}
