import { comingStep } from '../../../outreach/calendar-file/all-entries.ts';
import { calendarFile } from '../../../outreach/calendar-file/calendar-file.ts';
import { stepEntry } from '../../../outreach/calendar-file/entries.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { TEXTS } from './texts.ts';
import type { Person } from './use-person.ts';

/** A reminder of the next step for the sender's own calendar, where the step has a day still to come. */
export function NextStepLine({ person }: { readonly person: Person }) {
  const { now } = useBook();
  const { key, profile } = person.contact;
  const place = profile.place?.value ?? '';
  const step = comingStep({ standing: person.standing, place }, now());
  const entry = step && stepEntry(profile.name.value.full, key, step);
  if (entry === undefined || entry.start <= now()) return null;
  const save = () =>
    saveFile('a-few-minutes-reminder.ics', 'text/calendar', calendarFile([entry], now()));
  return (
    <Button kind="quiet" onClick={save}>
      {TEXTS.remindMe}
    </Button>
  );
}
