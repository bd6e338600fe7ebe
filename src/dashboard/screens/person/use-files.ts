import { useState } from 'preact/hooks';
import { saveFile } from '../../../platform/save-file.ts';
import { useBook } from '../../book.ts';
import type { ExportFile } from '../../exports/kinds.ts';
import { useCarefully } from '../../use-carefully.ts';
import type { Person } from './use-person.ts';

/** Saving files about one person; what makes them is loaded when first asked for. */
export function useFiles(person: Person) {
  const { store, now } = useBook();
  const [saved, setSaved] = useState(false);
  const { error, carefully } = useCarefully();
  const save = async (make: () => Promise<ExportFile | undefined>) => {
    setSaved(false);
    await carefully(async () => {
      const file = await make();
      if (file !== undefined) saveFile(file.name, file.type, file.content);
      setSaved(file !== undefined);
    });
  };
  return {
    saved,
    error,
    saveDossier: () =>
      save(async () => {
        const { makeDossier } = await import('../../exports/dossier/dossier.ts');
        return makeDossier(person.contact.key, store, now());
      }),
    saveCard: () =>
      save(async () => (await import('../../exports/one-card.ts')).makeCard(person, now())),
  };
}
