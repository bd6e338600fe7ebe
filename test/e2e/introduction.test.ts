import { expect, it } from 'vitest';
import { pasted } from './support/clipboard.ts';
import { openDashboard } from './support/dashboard.ts';
import { chooseExport, exportFolder } from './support/data-export.ts';
import { JO } from './support/popup.ts';
import { readBook } from './support/read-book.ts';
import { openStage } from './support/stage.ts';

const CONNECTIONS = `Notes:
"Some of the e-mail addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Dana,Reyes,https://www.linkedin.com/in/dana-reyes,,"Northwind Labs, Inc.",Design Lead,04 May 2019
Ben,Osei,https://www.linkedin.com/in/ben-osei,,St Brigid Hosp.,Ward nurse,11 Jan 2015
Cem,Aydin,https://www.linkedin.com/in/cem-aydin,,Harbour Museum,Curator,11 Jan 2015
`;

it('from an imported archive to a request for an introduction, its answer and the letter after it', async () => {
  await using stage = await openStage();
  const { chromium } = stage;
  using files = exportFolder({ 'Connections.csv': CONNECTIONS });
  const data = await chooseExport(chromium, files.archive);
  await data.press('Bring them in');
  await data.waitForText(/Brought in: 3 people new/);
  await data.page.close();

  const popup = await stage.click();
  await popup.letter();
  await popup.fillBlanks(JO);
  await popup.waitForText(/People you know who may introduce you/);
  await popup.waitForText(/According to your export, Dana works at Northwind Labs too/);
  await popup.press('Show all 2 people who may introduce you');
  await popup.waitForText(
    /According to your export, Ben works at St\. Brigid Hospital, where Maya used to be/,
  );
  expect(await popup.shown()).not.toContain('Cem');
  await popup.press('Ask Dana Reyes for an introduction');
  await popup.waitForText(/This letter goes to Dana Reyes\./);
  const text = await popup.text();
  expect(text).toMatch(/^(Hi|Hello) Dana,[\s\S]*Maya Okonkwo[\s\S]*"I'm a hospital pharmacist/);
  await popup.press('Copy message');
  await popup.waitForText(/Copied\. Paste it where you write to Dana Reyes/);
  await popup.press('I sent it');
  await popup.waitForText(/You asked Dana Reyes for an introduction today\. Give it until/);
  await popup.close();
  expect(await pasted(chromium)).toBe(text);

  const later = await openDashboard(chromium, '#/today', 1);
  await later.waitForText(/Waiting[\s\S]*Maya Okonkwo/);
  await later.page.close();

  const answer = await stage.click();
  await answer.waitForText(/Has Dana Reyes answered\?/);
  await answer.press('Yes, we are introduced');
  await answer.waitForText(/Dana Reyes introduced you today/);
  expect(await answer.text()).toMatch(/Dana Reyes/);
  const book = await answer.page.evaluate(readBook);
  expect(book['contacts']?.map(row => row['key']).sort()).toEqual([
    'linkedin.com/in/dana-reyes',
    'linkedin.com/in/maya-okonkwo-1a2b3c',
  ]);
  await answer.close();

  const picture = await openDashboard(chromium, '#/how-it-goes');
  await picture.waitForText(/Dana Reyes led to Maya Okonkwo\./);
});
