import { channelsFor } from '../../../message/channels-for.ts';
import type { Channel } from '../../../message/terms.ts';
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx';
import type { Desk } from '../state/state.ts';
import { TEXTS } from '../texts.ts';

interface ChannelChoiceProps {
  readonly desk: Desk;
  readonly onChoose: (channel: Channel) => void;
}

/** How the letter travels. */
export function ChannelChoice({ desk, onChoose }: ChannelChoiceProps) {
  const choices = channelsFor(desk.occasion).map(value => ({
    value,
    label: TEXTS.channels[value],
    hint: TEXTS.channelHints[value],
  }));
  return (
    <ChoiceGroup
      label={TEXTS.channel}
      choices={choices}
      chosen={desk.letter.channel}
      onChoose={onChoose}
      layout="segments"
      quietLabel
    />
  );
}
