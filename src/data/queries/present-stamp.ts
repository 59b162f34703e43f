import { database } from '#data/database.ts';
import { nextClock } from '#domain/clock.ts';
import type { Id } from '#domain/identity.ts';

/** Who changes something in this browser now: for content that is made outside the write path, e.g. a duplicate. */
export async function presentStamp(): Promise<{ author: string; device: Id; clock: string; at: string }> {
  const [device, author, last] = await database().meta.bulkGet(['device', 'author', 'clock']);
  const wall = Date.now();
  return {
    author: author?.value ?? '',
    device: device?.value ?? '',
    clock: nextClock(last?.value ?? '', wall, device?.value ?? ''),
    at: new Date(wall).toISOString(),
  };
}
