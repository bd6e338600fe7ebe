import { BackupPart } from './BackupPart.tsx';
import { RestorePart } from './RestorePart.tsx';
import { TEXTS } from './texts.ts';

/** The sender's data in the sender's hands. */
export function YourDataScreen() {
  return (
    <>
      <h1>{TEXTS.title}</h1>
      <p class="soft">{TEXTS.lead}</p>
      <BackupPart />
      <RestorePart />
    </>
  );
}
