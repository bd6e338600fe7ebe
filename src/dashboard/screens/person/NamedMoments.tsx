import { spokenHour, spokenWeekday } from '../../../outreach/standing-sentence.ts';
import { Button } from '../../../ui/components/Button.tsx';
import { useBook } from '../../book.ts';
import { TEXTS } from './texts.ts';

interface NamedMomentsProps {
  /** Moments their answer named, read on the clock of this computer. */
  readonly moments: readonly number[];
  readonly onTake: (moment: number) => void;
}

/** The times of an answer just noted down, each to be taken into the form for the meeting. */
export function NamedMoments({ moments, onTake }: NamedMomentsProps) {
  const { now } = useBook();
  if (moments.length === 0) return null;
  return (
    <div class="suggestion">
      <p>{TEXTS.meeting.named(moments.length)}</p>
      <p class="record-buttons">
        {moments.map(moment => (
          <Button key={moment} onClick={() => onTake(moment)}>
            {TEXTS.meeting.take(`${spokenWeekday(moment, now())}, ${spokenHour(moment)}`)}
          </Button>
        ))}
      </p>
    </div>
  );
}
