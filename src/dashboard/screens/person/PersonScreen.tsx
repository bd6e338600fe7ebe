import { useState } from 'preact/hooks';
import type { ProfileKey } from '../../../profile/address.ts';
import type { Forgotten } from '../../../store/forget/sweep.ts';
import type { PersonPart, PersonTask } from '../../../ui/dashboard-address.ts';
import { Loading } from '../../parts/Loading.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { linkTo } from '../../route.ts';
import { TEXTS as DASHBOARD } from '../../texts.ts';
import { JustForgotten } from './JustForgotten.tsx';
import { PersonPage } from './PersonPage.tsx';
import { TEXTS } from './texts.ts';
import { usePerson } from './use-person.ts';

interface PersonScreenProps {
  readonly contact: ProfileKey;
  /** What the sender came to note down, when a link brought them here. */
  readonly task?: PersonTask | undefined;
  /** The part of the page they came for. */
  readonly part?: PersonPart | undefined;
}

/** One person: what happened, what to ask, what to give, what to remember. */
export function PersonScreen({ contact, task, part }: PersonScreenProps) {
  const person = usePerson(contact);
  const [forgotten, setForgotten] = useState<Forgotten>();
  const [cameFor, setCameFor] = useState(task);
  const bringBack = () => {
    // They came to forget somebody, and have thought better of it.
    setCameFor(undefined);
    setForgotten(undefined);
  };
  if (forgotten !== undefined) {
    return <JustForgotten forgotten={forgotten} onBack={bringBack} />;
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
  return (
    <PersonPage
      key={contact}
      person={person.value}
      task={cameFor}
      part={part}
      onForgotten={setForgotten}
    />
  );
}
