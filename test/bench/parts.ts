import { Ledger } from './ledger.ts';

/** What a part of the bench works with. */
export interface Task {
  /** How often everything is measured. */
  readonly runs: number;
  readonly ledger: Ledger;
  /** Says what is being measured, since some of it takes minutes. */
  readonly say: (line: string) => void;
  /** Aborted when nobody waits any longer: whatever is running has to end. */
  readonly signal: AbortSignal;
}

/** One part of the bench, which can be measured by itself. */
export interface Part {
  readonly name: string;
  readonly measure: (task: Task) => Promise<void>;
}

/** How long nothing may be written down before a part counts as stuck, in milliseconds. */
const PATIENCE_MS = 8 * 60_000;

/** Runs out when it is not renewed in time. */
function patience(milliseconds: number) {
  const out = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const renew = () => {
    clearTimeout(timer);
    timer = setTimeout(() => out.abort(), milliseconds);
  };
  const over = new Promise<never>((_, reject) => {
    out.signal.addEventListener('abort', () =>
      reject(new Error(`Nothing was measured for ${milliseconds / 60_000} minutes`)),
    );
  });
  // Whoever ends in time never asks for this promise again.
  over.catch(() => {});
  return { signal: out.signal, over, renew, end: () => clearTimeout(timer) };
}

/**
 * Measures one part after the other. One that fails, or writes nothing down for too long,
 * is noted as failed; what it had measured before stays, and the next has its turn.
 *
 * @param changed is told of each entry, so that it can be kept at once
 */
export async function measureParts(
  parts: readonly Part[],
  { runs, say }: Pick<Task, 'runs' | 'say'>,
  changed: (ledger: Ledger) => void,
  patienceMs: number = PATIENCE_MS,
): Promise<Ledger> {
  let renew = () => {};
  const ledger: Ledger = new Ledger(() => {
    renew();
    changed(ledger);
  });
  for (const part of parts) {
    say(`${part.name} ...`);
    const waiting = patience(patienceMs);
    renew = waiting.renew;
    renew();
    try {
      const { signal } = waiting;
      await Promise.race([part.measure({ runs, ledger, say, signal }), waiting.over]);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      ledger.failure({ part: part.name, why });
    } finally {
      waiting.end();
    }
  }
  return ledger;
}
