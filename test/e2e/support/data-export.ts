import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Chromium } from './chromium.ts';
import { openDashboard } from './dashboard.ts';
import type { Popup } from './popup.ts';

const NOTES = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

`;
const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Connections.csv` of this many fictional people. */
export function connectionsCsv(count: number, title = 'Product Designer'): string {
  const rows = Array.from({ length: count }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0');
    return `Nora${i},"Quill, ${i}",https://www.linkedin.com/in/nora-quill-${i},nora${i}@example.invalid,"Northwind ${i % 4000}, Inc.",${title} ${i % 300},${day} ${MONTHS[i % 12]} ${2010 + (i % 15)}`;
  });
  return [NOTES + HEADER, ...rows, ',,,,,,07 Jun 2025'].join('\n');
}

/** `messages.csv` of Jo, who wrote to two people, one of them the Maya of the profile page. */
export const MESSAGES = `"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","IS MESSAGE DRAFT"
"1","","Jo Hale","https://www.linkedin.com/in/jo-hale","Maya Okonkwo","https://www.linkedin.com/in/maya-okonkwo-1a2b3c","2024-05-03 10:11:12 UTC","","secret words","INBOX","No"
"2","","Jo Hale","https://www.linkedin.com/in/jo-hale","Ben Osei","https://www.linkedin.com/in/ben-osei","2023-05-03 10:11:12 UTC","","secret words","INBOX","No"
"2","","Ben Osei","https://www.linkedin.com/in/ben-osei","Jo Hale","https://www.linkedin.com/in/jo-hale","2023-05-04 10:11:12 UTC","","secret words","INBOX","No"`;

/** A folder with a data export in it, for choosing from; gone when it is disposed of. */
export function exportFolder(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'a-few-minutes-export-'));
  const paths: Record<string, string> = {};
  for (const [name, content] of Object.entries(files)) {
    paths[name] = join(folder, name);
    writeFileSync(paths[name], content);
  }
  const archive = join(folder, 'Basic_LinkedInDataExport_06-07-2025.zip');
  const packed = Object.entries(files).map(([name, content]) => [name, strToU8(content)] as const);
  writeFileSync(archive, zipSync(Object.fromEntries(packed)));
  return {
    archive,
    paths,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Chooses files on Your data, up to the preview. */
export async function chooseIn(screen: Popup, ...paths: readonly string[]): Promise<void> {
  // Browsers put what is chosen into the field's accessible name, so that cannot find it.
  const input = await screen.page.waitForSelector('.drop-zone input[type="file"]');
  await (await input?.toElement('input'))?.uploadFile(...paths);
}

/** Opens Your data and chooses files, up to the preview. */
export async function chooseExport(
  chromium: Chromium,
  ...paths: readonly string[]
): Promise<Popup> {
  const screen = await openDashboard(chromium, '#/your-data');
  await chooseIn(screen, ...paths);
  return screen;
}
