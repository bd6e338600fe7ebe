import { SelectField } from '../../components/SelectField.tsx';
import { languageName } from '../../languages/language-name.ts';
import type { Actions } from '../state/controller.ts';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

interface LanguageChoiceProps {
  readonly desk: Desk;
  readonly onChoose: Actions['chooseLanguage'];
}

/** The language of this one letter; nothing for those who write in one. */
export function LanguageChoice({ desk: { languages, language }, onChoose }: LanguageChoiceProps) {
  if (languages.length < 2) return null;
  return (
    <SelectField
      label={TEXTS.language}
      value={language}
      options={languages.map(one => ({ value: one.code, label: languageName(one) }))}
      onChoose={onChoose}
    />
  );
}
