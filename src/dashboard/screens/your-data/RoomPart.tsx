import { useEffect, useState } from 'preact/hooks';
import { type StorageRoom, storageRoom } from '../../../platform/storage-room.ts';
import { Notice } from '../../../ui/components/Notice.tsx';
import { spokenSize } from './spoken-size.ts';
import { TEXTS } from './texts.ts';

/** Less than this, and the next import or update may not find room. */
const LITTLE = 50_000_000;

/** How much room the book takes, how much there is, and whether the browser will keep it. */
export function RoomPart() {
  const [room, setRoom] = useState<StorageRoom>();
  useEffect(() => void storageRoom().then(setRoom), []);
  if (room === undefined) return null;
  const { used, free } = room;
  const known = used !== undefined && free !== undefined;
  return (
    <section class="paper record">
      <h3>{TEXTS.room.title}</h3>
      <p>{known ? TEXTS.room.used(spokenSize(used), spokenSize(free)) : TEXTS.room.unknown}</p>
      {known && free < LITTLE && <Notice kind="caution">{TEXTS.room.little}</Notice>}
      <p class="soft">{room.kept ? TEXTS.room.kept : TEXTS.room.exempt}</p>
    </section>
  );
}
