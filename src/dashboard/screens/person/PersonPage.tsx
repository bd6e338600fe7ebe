import type { ComponentChildren } from 'preact';
import { joinedTo } from '../../../outreach/same-as.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import { isOnlyNamed } from '../../../profile/named-profile.ts';
import type { Forgotten } from '../../../store/forget/sweep.ts';
import { PERSON_PARTS, type PersonPart, type PersonTask } from '../../../ui/dashboard-address.ts';
import { Trouble } from '../../parts/Trouble.tsx';
import { linkTo } from '../../route.ts';
import { Farewell } from './Farewell.tsx';
import { GiveBack } from './GiveBack.tsx';
import { Happenings } from './Happenings.tsx';
import { Heading } from './Heading.tsx';
import { JustDone } from './JustDone.tsx';
import { KeptDrafts } from './KeptDrafts.tsx';
import { LedTo } from './LedTo.tsx';
import { LetterDesk } from './LetterDesk.tsx';
import { OwnWords } from './OwnWords.tsx';
import { PartNav, partId } from './PartNav.tsx';
import { SamePerson } from './SamePerson.tsx';
import { TakeOut } from './TakeOut.tsx';
import { Talk } from './Talk.tsx';
import { Timeline } from './Timeline.tsx';
import { TEXTS } from './texts.ts';
import { useKit } from './use-kit.ts';
import { type Log, useLog } from './use-log.ts';
import type { Person } from './use-person.ts';
import { WhatIsKnown } from './WhatIsKnown.tsx';

/** The parts this page has: no letter after a no, and nothing to look up about a bare name. */
function partsOf({ standing, contact }: Person): readonly PersonPart[] {
  const closed = standing.state === 'declined' || standing.state === 'do-not-contact';
  return PERSON_PARTS.filter(
    part => !(part === 'letter' && closed) && !(part === 'known' && isOnlyNamed(contact.profile)),
  );
}

interface PartProps {
  readonly name: PersonPart;
  readonly children: ComponentChildren;
}

/** One part of the page, which its navigation leads to. */
function Part({ name, children }: PartProps) {
  return (
    <div id={partId(name)} class={name === 'talk' ? 'part' : 'part no-print'}>
      {children}
    </div>
  );
}

interface JoinedProps {
  readonly person: Person;
  readonly log: Log;
  readonly into: ProfileKey;
}

/** What is left of a name once it turned out to be a contact: the way there, and the way back. */
function Joined({ person, log, into }: JoinedProps) {
  return (
    <>
      <h1>{person.contact.profile.name.value.full}</h1>
      <p class="paper empty">
        {TEXTS.same.joined}{' '}
        <a href={linkTo({ screen: 'person', key: into })}>{TEXTS.same.goThere}</a>
      </p>
      <JustDone log={log} />
      <Timeline person={person} log={log} />
    </>
  );
}

interface PersonPageProps {
  readonly person: Person;
  readonly task: PersonTask | undefined;
  readonly part: PersonPart | undefined;
  /** Told what was deleted, once this person is forgotten. */
  readonly onForgotten: (forgotten: Forgotten) => void;
}

/** One person: where things stand and the next step first, then the letter, the talk, and the rest beside them. */
export function PersonPage({ person, task, part, onForgotten }: PersonPageProps) {
  const { key } = person.contact;
  const log = useLog(key);
  const kit = useKit(person);
  const joined = joinedTo(person.events);
  if (joined !== undefined) return <Joined person={person} log={log} into={joined} />;
  return (
    <>
      <Heading person={person} />
      {log.error !== undefined && (
        <div class="person-trouble">
          <Trouble error={log.error} />
        </div>
      )}
      <SamePerson person={person} log={log} />
      <section class="paper what-now no-print">
        <h2>{TEXTS.whatNow}</h2>
        <Happenings person={person} log={log} task={task} />
        <JustDone log={log} />
      </section>
      <PartNav contact={key} parts={partsOf(person)} part={part} />
      <div class="person-columns">
        <div class="person-main">
          <Part name="letter">
            <LetterDesk person={person} />
          </Part>
          <Part name="talk">
            <Talk person={person} kit={kit} log={log} />
          </Part>
        </div>
        <div class="person-side">
          <Part name="notes">
            <OwnWords person={person} log={log} />
          </Part>
          <Part name="gifts">
            <GiveBack person={person} log={log} />
            <LedTo person={person} log={log} />
          </Part>
          <Part name="timeline">
            <Timeline person={person} log={log} />
          </Part>
          <Part name="known">
            <WhatIsKnown person={person} />
            <KeptDrafts person={person} />
          </Part>
          <div class="part no-print">
            <TakeOut person={person} />
            <Farewell
              person={person}
              log={log}
              asked={task === 'forget'}
              onForgotten={onForgotten}
            />
          </div>
        </div>
      </div>
    </>
  );
}
