import { Button } from '../../../ui/components/Button.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { TEXTS } from './texts.ts';
import { useFiles } from './use-files.ts';
import type { Person } from './use-person.ts';

/** Files about this one person, to keep or to take to another program. */
export function TakeOut({ person }: { readonly person: Person }) {
  const files = useFiles(person);
  return (
    <section class="paper record">
      <h2>{TEXTS.takeOut.title}</h2>
      <p class="soft">{TEXTS.takeOut.lead}</p>
      {files.error !== undefined && <Trouble error={files.error} />}
      <p class="record-buttons">
        <Button onClick={() => void files.saveDossier()}>{TEXTS.takeOut.dossier}</Button>
        <Button onClick={() => void files.saveCard()}>{TEXTS.takeOut.card}</Button>
        <span role="status" class="soft">
          {files.saved ? TEXTS.takeOut.saved : ''}
        </span>
      </p>
    </section>
  );
}
