import { summarise } from '../../../outreach/contact-summary.ts';
import { TextArea } from '../../../ui/components/TextArea.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { tagsOf } from './tags-of.ts';
import { TEXTS } from './texts.ts';
import type { Log } from './use-log.ts';
import { useOwnWords } from './use-own-words.ts';
import type { Person } from './use-person.ts';

/** The sender's own words about this person: notes and tags. */
export function OwnWords({ person, log }: { readonly person: Person; readonly log: Log }) {
  const { notes, tags } = summarise(person.events);
  const { key: contact } = person.contact;
  const note = useOwnWords({
    contact,
    form: 'notes',
    kept: notes,
    keep: text => log.append('noted', { text }),
  });
  const tag = useOwnWords({
    contact,
    form: 'tags',
    kept: tags.join(', '),
    keep: line => log.append('tagged', { tags: tagsOf(line) }),
    tidy: line => tagsOf(line).join(', '),
  });
  return (
    <section class="paper own-words">
      <h2>{TEXTS.ownWords}</h2>
      <div onFocusOut={note.flush}>
        <TextArea label={TEXTS.notes} rows={4} value={note.text} onInput={note.type} />
      </div>
      <div onFocusOut={tag.flush}>
        <TextField label={TEXTS.tags} hint={TEXTS.tagsHint} value={tag.text} onInput={tag.type} />
      </div>
    </section>
  );
}
