import { useState } from 'preact/hooks';
import { Button } from '../../../ui/components/Button.tsx';
import { ChoiceGroup } from '../../../ui/components/ChoiceGroup.tsx';
import { EXPORT_KINDS, type ExportKind } from '../../exports/kinds.ts';
import { Loading } from '../../parts/Loading.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { EXPORT_TEXTS } from './export-texts.ts';
import { useExport } from './use-export.ts';

const CHOICES = EXPORT_KINDS.map(value => ({ value, label: EXPORT_TEXTS.kinds[value].label }));

/** Takes a copy of the book out, in the format of another program. */
export function ExportPart() {
  const [kind, setKind] = useState<ExportKind>('people');
  const { state, save, cancel } = useExport();
  const working = state.at === 'working';
  return (
    <section class="paper record">
      <h3>{EXPORT_TEXTS.title}</h3>
      <p class="soft">{EXPORT_TEXTS.lead}</p>
      {state.at === 'failed' && <Trouble error={state.error} />}
      <ChoiceGroup
        label={EXPORT_TEXTS.what}
        quietLabel
        choices={CHOICES}
        chosen={kind}
        onChoose={setKind}
      >
        <p class="soft">{EXPORT_TEXTS.kinds[kind].detail}</p>
      </ChoiceGroup>
      {working && <Loading words={EXPORT_TEXTS.working} done={state.done} />}
      <p class="record-buttons">
        {working ? (
          <Button onClick={cancel}>{EXPORT_TEXTS.cancel}</Button>
        ) : (
          <Button kind="primary" onClick={() => void save(kind)}>
            {EXPORT_TEXTS.save}
          </Button>
        )}
        <span role="status" class="soft">
          {state.at === 'rest' ? state.said : ''}
        </span>
      </p>
      <p class="soft">{EXPORT_TEXTS.one}</p>
    </section>
  );
}
