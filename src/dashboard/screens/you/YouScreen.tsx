import { useSpoken } from '../../../ui/use-spoken.ts';
import { Loading } from '../../parts/Loading.tsx';
import { Trouble } from '../../parts/Trouble.tsx';
import { TEXTS as DASHBOARD } from '../../texts.ts';
import { LanguageFields } from './LanguageFields.tsx';
import { NoticeChoice } from './NoticeChoice.tsx';
import { OwnProfile } from './OwnProfile.tsx';
import { Group, ListFields, TextFields, WritingChoices } from './SenderFields.tsx';
import { TEXTS } from './texts.ts';
import { type SenderDesk, useSender } from './use-sender.ts';

function SenderForm({ desk }: { readonly desk: SenderDesk }) {
  const { sender, change } = desk;
  if (sender === undefined) return <Loading words={DASHBOARD.loading} />;
  const fields = { sender, change };
  return (
    <>
      <OwnProfile {...fields} />
      <form class="you-form" aria-label={TEXTS.form} onSubmit={event => event.preventDefault()}>
        <Group title={TEXTS.groups.who}>
          <TextFields fields={['firstName', 'background', 'exploring', 'city']} {...fields} />
        </Group>
        <Group title={TEXTS.groups.give}>
          <ListFields fields={['offers']} {...fields} />
        </Group>
        <Group title={TEXTS.groups.common}>
          <ListFields fields={['schools', 'employers', 'languages']} {...fields} />
        </Group>
        <Group title={TEXTS.groups.writing}>
          <TextFields fields={['signOff']} {...fields} />
          <WritingChoices {...fields} />
        </Group>
        <LanguageFields {...fields} />
      </form>
    </>
  );
}

/** Who is asking: everything a letter may say about the sender. */
export function YouScreen() {
  const desk = useSender();
  const spoken = useSpoken(desk.saved ? TEXTS.saved : '');
  return (
    <>
      <h1>{TEXTS.title}</h1>
      <p class="soft">{TEXTS.lead}</p>
      {desk.error !== undefined && <Trouble error={desk.error} />}
      <SenderForm desk={desk} />
      <NoticeChoice />
      <p aria-hidden="true" class="soft">
        {desk.saved ? TEXTS.saved : ''}
      </p>
      <p role="status" class="for-ears">
        {spoken}
      </p>
    </>
  );
}
