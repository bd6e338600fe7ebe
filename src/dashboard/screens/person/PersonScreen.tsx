import { useState } from 'preact/hooks';
import { joinedTo } from '../../../outreach/same-as.ts';
import type { ProfileKey } from '../../../profile/address.ts';
import { isOnlyNamed } from '../../../profile/named-profile.ts';
import type { Forgotten } from '../../../store/forget/sweep.ts';
import type { PersonTask } from '../../../ui/dashboard-address.ts';
import { whereWeStand } from '../../../ui/desk/state/where-we-stand.ts';
import { Loading } from '../../parts/Loading.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { linkTo } from '../../route.ts';
import { TEXTS as DASHBOARD } from '../../texts.ts';
import { useMinute } from '../../use-minute.ts';
import { Farewell } from './Farewell.tsx';
import { GiveBack } from './GiveBack.tsx';
import { Happenings } from './Happenings.tsx';
import { JustDone } from './JustDone.tsx';
import { JustForgotten } from './JustForgotten.tsx';
import { KeptDrafts } from './KeptDrafts.tsx';
import { LedTo } from './LedTo.tsx';
import { LetterDesk } from './LetterDesk.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import { NextStepLine } from './NextStepLine.tsx';
import { OwnWords } from './OwnWords.tsx';
import { Questions } from './Questions.tsx';
import { SamePerson } from './SamePerson.tsx';
import { TakeOut } from './TakeOut.tsx';
import { Timeline } from './Timeline.tsx';
import { TEXTS } from './texts.ts';
import { useKit } from './use-kit.ts';
import { type Log, useLog } from './use-log.ts';
import { type Person, usePerson } from './use-person.ts';
import { WhatIsKnown } from './WhatIsKnown.tsx';

function Heading({ person }: { readonly person: Person }) {
  const now = useMinute();
  const { profile } = person.contact;
  const memory = { refused: false, earlier: person.earlier };
  return (
    <header>
      <p class="soft no-print">
        <a href={linkTo({ screen: 'people' })}>{TEXTS.back}</a>
      </p>
      <h1>{profile.name.value.full}</h1>
      {profile.headline !== undefined && <p class="soft">{profile.headline.value}</p>}
      <p class="where-we-stand">{whereWeStand({ ...person, memory }, now)}</p>
      {isOnlyNamed(profile) && <p class="soft">{TEXTS.onlyNamed}</p>}
      <NextStepLine person={person} />
      {/^https?:/.test(profile.address) && (
        <p class="no-print">
          <a href={profile.address} target="_blank" rel="noopener noreferrer">
            {TEXTS.openProfile}
          </a>
        </p>
      )}
    </header>
  );
}

interface PersonPageProps {
  readonly person: Person;
  readonly task: PersonTask | undefined;
  readonly onForgotten: (forgotten: Forgotten) => void;
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

function PersonPage({ person, task, onForgotten }: PersonPageProps) {
  const log = useLog(person.contact.key);
  const kit = useKit(person);
  const joined = joinedTo(person.events);
  if (joined !== undefined) return <Joined person={person} log={log} into={joined} />;
  return (
    <>
      <Heading person={person} />
      {log.error !== undefined && <Trouble error={log.error} />}
      <SamePerson person={person} log={log} />
      <section class="paper no-print">
        <h2>{TEXTS.whatNow}</h2>
        <Happenings person={person} log={log} task={task} />
        <JustDone log={log} />
      </section>
      <div class="no-print">
        <LetterDesk person={person} />
      </div>
      <div class="no-print">
        <Questions person={person} kit={kit} log={log} />
      </div>
      <MeetingCard person={person} kit={kit} />
      <div class="no-print person-rest">
        <LedTo person={person} />
        <KeptDrafts person={person} />
        <WhatIsKnown person={person} />
        <GiveBack person={person} log={log} />
        <OwnWords person={person} log={log} />
        <Timeline person={person} log={log} />
        <TakeOut person={person} />
        <Farewell person={person} log={log} asked={task === 'forget'} onForgotten={onForgotten} />
      </div>
    </>
  );
}

interface PersonScreenProps {
  readonly contact: ProfileKey;
  /** What the sender came to note down, when a link brought them here. */
  readonly task?: PersonTask | undefined;
}

/** One person: what happened, what to ask, what to give, what to remember. */
export function PersonScreen({ contact, task }: PersonScreenProps) {
  const person = usePerson(contact);
  const [forgotten, setForgotten] = useState<Forgotten>();
  if (forgotten !== undefined) {
    return <JustForgotten forgotten={forgotten} onBack={() => setForgotten(undefined)} />;
  }
  if (person.state === 'loading') return <Loading words={DASHBOARD.loading} />;
  if (person.state === 'failed') return <Trouble error={person.error} />;
  if (person.value === undefined) {
    return (
      <>
        <h1>{TEXTS.unknownTitle}</h1>
        <p class="paper empty">
          {TEXTS.unknown} <a href={linkTo({ screen: 'people' })}>{TEXTS.back}</a>
        </p>
      </>
    );
  }
  return <PersonPage key={contact} person={person.value} task={task} onForgotten={setForgotten} />;
}
