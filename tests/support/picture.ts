import type { Picture } from '../../src/domain/picture';
import { BEGIN, idOf, recordingId } from './build';

export function buildPicture(picture: Partial<Picture> = {}): Picture {
  return {
    id: idOf(BEGIN + 100, 'pppppppppp'),
    recordingId,
    at: { epochMs: BEGIN + 100, offsetMin: 60 },
    engine: 'native',
    width: 1600,
    height: 1200,
    scale: 2,
    covered: { 'customer-name': 2 },
    cost: { totalMs: 120, pageMs: 8 },
    image: new Blob(['pixels'], { type: 'image/webp' }),
    ...picture,
  };
}
