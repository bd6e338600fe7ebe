import { newFields } from '../../profile/own-profile/sender-from-profile.ts';
import type { Sender } from '../../sender/sender.ts';
import { TEXTS } from './texts.ts';

interface FillPreviewProps {
  readonly before: Sender;
  readonly next: Sender;
}

/** What would be filled in, before it is. */
export function FillPreview({ before, next }: FillPreviewProps) {
  const fields = newFields(before, next);
  if (fields.length === 0) return <p class="soft">{TEXTS.nothingNew}</p>;
  return (
    <ul class="own-profile-preview">
      {fields.map(({ field, added }) => (
        <li key={field}>
          {TEXTS.fields[field]}: {added.join(', ')}
        </li>
      ))}
    </ul>
  );
}
