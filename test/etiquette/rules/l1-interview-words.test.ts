import { describe, expect, it } from 'vitest';
import { applied, context, findingsOf, letter } from '../helpers.ts';
import { describeRule } from './describe-rule.ts';

describeRule('L1', {
  fires: [
    'Could I ask you for an informational interview?',
    'I would love an information interview with you.',
    'Would you be open to a brief informational chat?',
    'I am doing Informational Interviews this month.',
    'Could we have an info-interview?',
    'An informational meeting would help me.',
    'I believe in informational interviewing.',
    'Hätten Sie Zeit für ein Informationsgespräch?',
    'Accepteriez-vous un entretien d’information ?',
    'Seriez-vous disponible pour un entretien réseau ?',
    '¿Podríamos tener una entrevista informativa?',
    'Le andrebbe un colloquio informativo?',
    'Podemos fazer uma entrevista informativa?',
    'Heeft u tijd voor een informatief gesprek?',
    ['Hi Ana', { subject: 'Informational interview request' }],
  ],
  silent: [
    'Would you have 15 minutes to tell me about your work?',
    'The information desk was my first job.',
    'What did you take from the interview study you ran on wards?',
    'Your talk was informative, and the discussion lively.',
    'Do you still interview visitors for the information panels?',
    'I work in information management.',
    'How do you run meetings about information security?',
    'At the open day there was an information session for nurses.',
  ],
});

describe('L1', () => {
  it.each([
    ['Could we have an informational interview soon?', 'Could we have a short conversation soon?'],
    ['Informational interviews help.', 'Short conversations help.'],
    ['May I ask for a brief informational chat?', 'May I ask for a short conversation?'],
  ])('mends: %s', (text, mended) => {
    const finding = findingsOf('L1', letter(text), context())[0];
    expect(finding && applied(text, finding)).toBe(mended);
  });
});
