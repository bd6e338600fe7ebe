import { BackupPart } from './BackupPart.tsx';
import { TwoDevicesPart } from './devices/TwoDevicesPart.tsx';
import { ExportPart } from './ExportPart.tsx';
import { Group } from './Group.tsx';
import { NetworkPart } from './network/NetworkPart.tsx';
import { RestorePart } from './RestorePart.tsx';
import { RoomPart } from './RoomPart.tsx';
import { RetentionPart } from './retention/RetentionPart.tsx';
import { TEXTS } from './texts.ts';

/** The sender's data in the sender's hands: a list of parts, in groups. */
export function YourDataScreen() {
  return (
    <>
      <h1>{TEXTS.title}</h1>
      <p class="soft">{TEXTS.lead}</p>
      <Group title={TEXTS.groups.bringIn}>
        <NetworkPart />
      </Group>
      <Group title={TEXTS.groups.keepSafe}>
        <BackupPart />
        <RestorePart />
        <TwoDevicesPart />
        <RoomPart />
      </Group>
      <Group title={TEXTS.groups.takeOut}>
        <ExportPart />
      </Group>
      <Group title={TEXTS.groups.letGo}>
        <RetentionPart />
      </Group>
    </>
  );
}
