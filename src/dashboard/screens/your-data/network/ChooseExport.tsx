import { useId, useState } from 'preact/hooks';
import { TEXTS } from './texts.ts';

/** Takes files by choice or by drop. */
export function ChooseExport({ choose }: { readonly choose: (files: readonly File[]) => void }) {
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field inside does the same by keyboard.
    <div
      class={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={`${id}-hint`}>{TEXTS.drop}</p>
      <label for={id} class="for-ears">
        {TEXTS.choose}
      </label>
      <input
        id={id}
        type="file"
        multiple
        accept=".zip,.csv,.txt,.tsv,application/zip,text/csv"
        aria-describedby={`${id}-hint`}
        onChange={event => choose([...(event.currentTarget.files ?? [])])}
      />
      <p class="soft">{TEXTS.short}</p>
    </div>
  );
}
