/** Says what a script is doing, so that whoever waits knows for what. */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** A failure with a sentence that tells a person what to do; shown without a stack trace. */
export class HelpfulError extends Error {}

/** Runs a script's main function; ends the process with 1 and one clear sentence when it fails. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    const text = error instanceof HelpfulError ? error.message : (error?.stack ?? String(error));
    process.stderr.write(`\n${text}\n`);
    process.exitCode = 1;
  }
}
