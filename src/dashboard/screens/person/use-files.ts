import { useState } from 'preact/hooks';
import { saveFile } from '../../../platform/save-file.ts';
import { StoreError } from '../../../store/store.ts';
import { useBook } from '../../book.ts';
import type { ExportFile } from '../../exports/kinds.ts';
import type { Person } from './use-person.ts';

/** Saving files about one person; what makes them is loaded when first asked for. */
export function useFiles(person: Person) {
  const { store, now } = useBook();
  const [saved, setSaved] = useState(false);
  const [error, setError] = useState<StoreError>();
  const save = async (make: () => Promise<ExportFile | undefined>) => {
    setSaved(false);
    try {
      const file = await make();
      if (file !== undefined) saveFile(file.name, file.type, file.content);
      setSaved(file !== undefined);
      setError(undefined);
    } catch (cause) {
      if (!(cause instanceof StoreError)) throw cause;
      setError(cause);
    }
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
