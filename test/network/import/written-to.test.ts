import { describe, expect, it } from 'vitest';
import { invitedPeople, messagedPeople } from '../../../src/network/import/written-to.ts';

const INVITATIONS = `From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Sam Rivera,Maya Okonkwo,"1/29/26, 2:37 PM",secret words,OUTGOING,https://www.linkedin.com/in/sam-rivera,https://www.linkedin.com/in/maya-okonkwo-1a2b3c
Sam Rivera,Maya Okonkwo,"3/2/26, 9:00 AM",,OUTGOING,https://www.linkedin.com/in/sam-rivera,https://www.linkedin.com/in/maya-okonkwo-1a2b3c
Jonas Lindqvist,Sam Rivera,"1/30/26, 2:37 PM",,INCOMING,https://www.linkedin.com/in/jonas,https://www.linkedin.com/in/sam-rivera`;

const MESSAGES = `"CONVERSATION ID","CONVERSATION TITLE","FROM","SENDER PROFILE URL","TO","RECIPIENT PROFILE URLS","DATE","SUBJECT","CONTENT","FOLDER","IS MESSAGE DRAFT"
"1","","Sam Rivera","https://www.linkedin.com/in/sam-rivera","Ada Brandt","https://www.linkedin.com/in/ada-brandt","2026-03-04 10:11:12 UTC","","secret
words over lines","INBOX","No"
"1","","Ada Brandt","https://www.linkedin.com/in/ada-brandt","Sam Rivera","https://www.linkedin.com/in/sam-rivera","2026-03-05 10:11:12 UTC","","no","INBOX","No"
"2","","Sam Rivera","https://www.linkedin.com/in/sam-rivera","Ben Osei","https://www.linkedin.com/in/ben","2026-03-06 10:11:12 UTC","","x","INBOX","Yes"
"3","","Sam Rivera","https://www.linkedin.com/in/sam-rivera","A,B","https://www.linkedin.com/in/a,https://www.linkedin.com/in/b","2026-03-06 10:11:12 UTC","","x","INBOX","No"`;

describe('who was already written to', () => {
  it('is read from invitations that went out, the latest of each person', () => {
    expect(invitedPeople(INVITATIONS)).toEqual([
      {
        name: 'Maya Okonkwo',
        key: 'linkedin.com/in/maya-okonkwo-1a2b3c',
        lastOn: '2026-03-02',
        how: 'invitation',
      },
    ]);
  });

  it('is read from messages to one person, never from drafts or what others wrote', () => {
    expect(messagedPeople(MESSAGES, 'Sam Rivera')).toEqual([
      {
        name: 'Ada Brandt',
        key: 'linkedin.com/in/ada-brandt',
        lastOn: '2026-03-04',
        how: 'message',
      },
    ]);
  });

  it('never holds a word of what was written', () => {
    const all = JSON.stringify([
      invitedPeople(INVITATIONS),
      messagedPeople(MESSAGES, 'Sam Rivera'),
    ]);
    expect(all).not.toContain('secret');
  });
});
