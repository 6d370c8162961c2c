import type { Picture } from '../../src/domain/picture';

export type PictureUrls = {
  readonly of: (picture: Picture) => string;
  /** Gives back what no picture of these needs any more. */
  readonly keepOnly: (pictures: readonly Picture[]) => void;
};

/** One address for each picture, however often the panel is drawn. */
export function pictureUrls(): PictureUrls {
  const urls = new Map<string, string>();
  return {
    of: ({ id, image }) => {
      const url = urls.get(id) ?? URL.createObjectURL(image);
      urls.set(id, url);
      return url;
    },
    keepOnly: (pictures) => {
      const needed = new Set(pictures.map(({ id }) => id));
      for (const [id, url] of urls) {
        if (needed.has(id)) continue;
        URL.revokeObjectURL(url);
        urls.delete(id);
      }
    },
  };
}
