import { isNoRoom } from '../../../src/background/room';

export { hasRoomForPictures, isNoRoom } from '../../../src/background/room';

/** Says that it was done where there was no room for it. */
export async function withRoom(
  _db: unknown,
  _recordingIds: unknown,
  work: () => Promise<void>,
): Promise<boolean> {
  await work().catch(async (error: unknown) => {
    if (!(await isNoRoom(error))) throw error;
  });
  return true;
}
