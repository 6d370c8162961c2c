const BOM_LITTLE = [0xff, 0xfe];
const BOM_BIG = [0xfe, 0xff];

/** Bytes in pieces, cut anywhere, to text. */
export type Decoder = {
  readonly read: (bytes: Uint8Array) => string;
  readonly end: () => string;
};

/**
 * UTF-8, or UTF-16 where a byte order mark says so, as Windows' tools write it: read as UTF-8 its letters would stand
 * apart and no rule would know a word. Bytes that are none of it become U+FFFD.
 */
export function createDecoder(): Decoder {
  let first: Uint8Array = new Uint8Array();
  let decoder: TextDecoder | undefined;
  const begin = (): TextDecoder => {
    decoder = new TextDecoder(encodingOf(first), { ignoreBOM: true });
    return decoder;
  };
  return {
    read: (bytes) => {
      if (decoder) return decoder.decode(bytes, { stream: true });
      first = Buffer.concat([first, bytes]);
      return first.length < 2 ? '' : begin().decode(first, { stream: true });
    },
    end: () => (decoder ? decoder.decode() : begin().decode(first)),
  };
}

function encodingOf(first: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const begins = (mark: readonly number[]): boolean => mark.every((byte, at) => first[at] === byte);
  if (begins(BOM_LITTLE)) return 'utf-16le';
  return begins(BOM_BIG) ? 'utf-16be' : 'utf-8';
}
