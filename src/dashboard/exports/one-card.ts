import { fileName } from '../../export/file-name.ts';
import { vcard } from '../../export/vcard.ts';
import type { KeptPerson } from '../../store/walk/walk-store.ts';
import { cardOf } from './card-of.ts';
import type { ExportFile } from './kinds.ts';

/** The address card of one person. */
export function makeCard(person: KeptPerson, now: number): ExportFile {
  return {
    name: fileName(now, person.contact.profile.name.value.full, 'vcf'),
    type: 'text/vcard',
    content: vcard(cardOf(person)),
    count: 1,
  };
}
