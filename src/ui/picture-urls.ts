/** A picture as far as its address goes: covers are only ever added, so their number tells one image from the next. */
type Addressed = { readonly id: string; readonly image: Blob; readonly covered: number };

export type PictureUrls = {
  readonly of: (picture: Addressed) => string;
  /** Gives back what no picture of these needs any more. */
  readonly keepOnly: (pictures: readonly { readonly id: string }[]) => void;
};

/** One address for each picture, however often a page is drawn; another one once more of it is covered. */
export function pictureUrls(): PictureUrls {
  const known = new Map<string, { readonly url: string; readonly covered: number }>();
  return {
    of: ({ id, image, covered }) => {
      const before = known.get(id);
      if (before?.covered === covered) return before.url;
      if (before) URL.revokeObjectURL(before.url);
      const url = URL.createObjectURL(image);
      known.set(id, { url, covered });
      return url;
    },
    keepOnly: (pictures) => {
      const needed = new Set(pictures.map(({ id }) => id));
      for (const [id, { url }] of known) {
        if (needed.has(id)) continue;
        URL.revokeObjectURL(url);
        known.delete(id);
      }
    },
  };
}
