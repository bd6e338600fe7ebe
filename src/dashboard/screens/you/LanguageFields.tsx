import { languagesWritten } from '../../../message/language/letter-language.ts';
import type { SenderWords } from '../../../sender/sender.ts';
import { OWN_LANGUAGE, senderIn, withWordsIn } from '../../../sender/sender-in.ts';
import { Checkbox } from '../../../ui/components/Checkbox.tsx';
import { TextField } from '../../../ui/components/TextField.tsx';
import { languageName } from '../../../ui/languages/language-name.ts';
import { type OnShelf, SHELF } from '../../../ui/languages/shelf.ts';
import { ListField } from './ListField.tsx';
import { type FieldsProps, Group } from './SenderFields.tsx';
import { TEXTS } from './texts.ts';

interface LanguageFieldsProps extends FieldsProps {
  /** Every language there is, English first. */
  readonly shelf?: readonly OnShelf[];
}

const LINES = ['background', 'exploring', 'signOff'] as const;

/** What the sender says of themselves in one more language. */
function WordsIn({ sender, change, language }: FieldsProps & { readonly language: OnShelf }) {
  const { code, ownWords } = language;
  const name = languageName(language);
  const own = senderIn(sender, code);
  const say = (words: Partial<SenderWords>) =>
    change({ inOtherWords: withWordsIn(sender, code, words).inOtherWords ?? {} });
  return (
    <Group title={TEXTS.languages.wordsIn(name)}>
      <p class="soft small">{TEXTS.languages.wordsHint(name)}</p>
      {LINES.map(field => (
        <TextField
          key={field}
          label={TEXTS.languages.field(TEXTS.fields[field].label, name)}
          value={own[field]}
          {...(ownWords === undefined ? {} : { hint: ownWords[field] })}
          onInput={value => say({ [field]: value })}
        />
      ))}
      <ListField
        label={TEXTS.languages.field(TEXTS.lists.offers.label, name)}
        hint={[TEXTS.languages.offersHint, ownWords?.offers].filter(Boolean).join('. ')}
        entries={own.offers}
        onChange={offers => say({ offers })}
      />
    </Group>
  );
}

/** Which languages beside English the sender writes letters in; nothing where there is no other. */
export function LanguageFields({ sender, change, shelf = SHELF }: LanguageFieldsProps) {
  const others = shelf.filter(({ code }) => code !== OWN_LANGUAGE);
  if (others.length === 0) return null;
  const chosen = sender.writesIn ?? [];
  const choose = (code: string, on: boolean) =>
    change({ writesIn: [...chosen.filter(one => one !== code), ...(on ? [code] : [])] });
  const written = languagesWritten(chosen, others);
  return (
    <>
      <Group title={TEXTS.languages.title}>
        <p class="soft small">{TEXTS.languages.hint}</p>
        {others.map(other => (
          <Checkbox
            key={other.code}
            label={TEXTS.languages.write(languageName(other))}
            checked={chosen.includes(other.code)}
            onChange={on => choose(other.code, on)}
          />
        ))}
      </Group>
      {written.map(language => (
        <WordsIn key={language.code} sender={sender} change={change} language={language} />
      ))}
    </>
  );
}
