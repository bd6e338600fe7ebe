import { describeRule } from './describe-rule.ts';

describeRule('R1', {
  fires: [
    'The organisational implementation of interdisciplinary methodologies necessitates considerable administrative coordination, particularly regarding institutional accountability and communication infrastructure throughout increasingly complicated environments, notwithstanding significant individual differences.',
    'I would appreciate the opportunity to understand the professional considerations underlying your transition, specifically regarding organisational expectations, educational prerequisites and interdisciplinary collaboration within contemporary institutional environments today and tomorrow.',
    'Considering your extraordinary accomplishments, an introductory conversation regarding international opportunities, administrative responsibilities and professional development possibilities would undoubtedly facilitate my understanding of organisational leadership in educational institutions and universities.',
    'Your contributions to operational efficiency and sustainable transformation demonstrate an exceptional understanding of strategic priorities, stakeholder management, technological innovation and organisational development across geographically distributed international environments and communities.',
    'Regarding institutional documentation, the administrative authorities habitually necessitate comprehensive verification procedures, additional authorisation certificates, and supplementary explanatory statements, complicating otherwise straightforward professional relationships considerably for everybody participating there.',
    'My educational background encompasses interdisciplinary investigations into metropolitan infrastructure, environmental sustainability, socioeconomic stratification and participatory governance, culminating in a comprehensive dissertation regarding municipal administration and accountability mechanisms everywhere.',
  ],
  silent: [
    'Your move from the ward to design caught my eye. I am a nurse and hope to do the same. Would you have ten minutes to tell me how you began? I would love to know what still helps you.',
    'Organisational transformation.',
    'I like how you write. It is clear and short. It made me think of my own notes. I now cut them in half. My team says they can read them at last. Thank you for that.',
    'The old house on our street has a new board. We put it in last week. I learned how you leave a tidy one from your notes. What would you do first in a house from the last century?',
    'I saw the boats in the big room. My son of ten asked how they got through the door. I could not tell him. Would you have ten minutes to tell me how you plan such a move?',
    'Bread takes time. You know that, and you left a good desk for it. I sit at such a desk now. What did you have to learn first, and what would you not do again if you could start over?',
  ],
});
