import type { Database } from './open';

/**
 * A word that changes whenever something came to a recording, was taken out, or the recording itself changed. It costs
 * a few counts, so that a surface can ask often and read only what is new. A step that was written again under its id
 * leaves it as it is.
 */
export async function stampOf(db: Database, recordingId: string): Promise<string> {
  const tables = ['steps', 'signals', 'sightings', 'pictures', 'shots'] as const;
  const [recording, ...counts] = await Promise.all([
    db.get('recordings', recordingId),
    ...tables.map((name) => db.countFromIndex(name, 'recording', recordingId)),
  ]);
  return JSON.stringify([recording, counts]);
}
