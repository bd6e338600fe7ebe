import type { Introducer } from '../../../network/warm-paths/introducer.ts';
import type { Profile } from '../../../profile/profile.ts';
import type { WarmPaths } from '../../network/warm-paths.ts';
import { askingFriend } from './ask-friend.ts';
import { withOccasion } from './choose-occasion.ts';
import { type FriendAnswer, friendAnswered, takeBackFriendAnswer } from './friend-answer.ts';
import type { Ports } from './ports.ts';
import type { Desk } from './state.ts';

/** What the screen may ask for around people in between. */
export interface FriendActions {
  /** Opens the request for an introduction to this friend. */
  askFriend(friend: Introducer): void;
  /** Writes to the person themselves after all. */
  writeToThemselves(): void;
  friendAnswered(answer: FriendAnswer): Promise<void>;
  takeBackFriendAnswer(): Promise<void>;
  /** The line on how to bring a network in need not be shown again. */
  quietHint(): Promise<void>;
}

/** What the friends' part needs of the desk around it. */
interface Around {
  /** The desk, or nothing while there is none. */
  desk(): Desk | undefined;
  /** Shows a desk and stores its letter. */
  keep(desk: Desk): void;
  /** Shows a desk of which nothing needs to be stored. */
  show(desk: Desk): void;
  /** Work that others may wait for; its failure is shown. */
  work<T>(task: Promise<T>): Promise<T | undefined>;
}

/** The part of the desk that knows of people in between. */
export function createFriends(ports: Ports, around: Around) {
  const { craft, network, now } = ports;

  /** The desk, for work that began while there was one. */
  function look(): Desk {
    const desk = around.desk();
    if (desk === undefined) throw new Error('The desk was cleared');
    return desk;
  }

  /** Asks the network who may introduce the sender; a failure costs only the suggestion. */
  async function warmFor(profile: Profile): Promise<WarmPaths | undefined> {
    try {
      return await network?.warmPaths(profile, now());
    } catch {
      return undefined;
    }
  }

  /** Shows what the network says of the person on the desk, once it is known. */
  async function showWarm(asked: Promise<WarmPaths | undefined>, { key }: Profile): Promise<void> {
    const warm = await asked;
    const desk = around.desk();
    if (warm === undefined || desk?.reading.profile.key !== key || desk.warm === warm) return;
    around.show({ ...desk, warm });
  }

  /** Asks again, after something happened that may change the answer. */
  async function lookUp(): Promise<void> {
    const profile = around.desk()?.reading.profile;
    if (profile !== undefined) await showWarm(warmFor(profile), profile);
  }

  let answering = false;
  /** One answer at a time: a second press finds the first still being noted. */
  const answered = async (task: () => Promise<void>) => {
    if (answering) return;
    answering = true;
    await around.work(task());
    answering = false;
    await around.work(lookUp());
  };
  const actions: FriendActions = {
    askFriend(friend) {
      const desk = around.desk();
      if (desk !== undefined) around.keep(askingFriend(craft, desk, friend, now()));
    },
    writeToThemselves() {
      const desk = around.desk();
      if (desk !== undefined) around.keep(withOccasion(craft, desk, 'rest', now()));
    },
    friendAnswered: answer => answered(() => friendAnswered(ports, look, around.keep, answer)),
    takeBackFriendAnswer: () => answered(() => takeBackFriendAnswer(ports, look, around.keep)),
    async quietHint() {
      await around.work(network?.quietHint() ?? Promise.resolve());
      const desk = around.desk();
      if (desk !== undefined) around.show({ ...desk, warm: { kind: 'no-network', quiet: true } });
    },
  };
  return { actions, lookUp, warmFor, showWarm };
}
