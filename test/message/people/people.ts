import type { Profile } from '../../../src/profile/profile.ts';
import { fact, job, period, person } from './build.ts';

/** Fictional people of many trades, each with one thing worth a sentence. */
export const PEOPLE: Readonly<Record<string, Profile>> = {
  nurseToDesigner: person('Maya', 'Lindqvist', {
    headline: fact('UX Designer at Harbour Health | ex-nurse'),
    place: fact('Leeds, England, United Kingdom'),
    positions: [
      job('UX Designer', 'Harbour Health', '2020-03'),
      job('Staff Nurse', "St Anne's Hospital", '2012-09', '2019-12'),
    ],
  }),
  longStayElectrician: person('Jonas', 'Berger', {
    headline: fact('Electrician'),
    place: fact('Bristol, England, United Kingdom'),
    positions: [job('Electrician', 'Brightwell Electrical Ltd', '2011-04')],
  }),
  curatorFirst: person('Ines', 'Carvalho', {
    headline: fact('First Digital Curator, Elmstead Museum'),
    place: fact('Porto, Portugal'),
    positions: [
      job('First Digital Curator', 'Elmstead Museum', '2022-01'),
      job('Archivist', 'Porto City Archive', '2014-02', '2021-12'),
    ],
  }),
  judge: person('Adaeze', 'Okonkwo', {
    name: fact({ full: 'Adaeze Okonkwo', first: 'Adaeze', last: 'Okonkwo', title: 'Dr' }),
    headline: fact('District Judge'),
    positions: [
      job('District Judge', 'Northfield County Court', '2018-05'),
      job('Barrister', 'Quayside Chambers', '2004-09', '2018-04'),
    ],
  }),
  founderBaker: person('Theo', 'Marchetti', {
    headline: fact('Founder, Crumb & Ember Bakery'),
    place: fact('Glasgow, Scotland, United Kingdom'),
    positions: [
      job('Co-Founder & Head Baker', 'Crumb & Ember Bakery', '2017-06'),
      job('Auditor', 'Larkin Webb LLP', '2008-09', '2017-03'),
    ],
  }),
  climber: person('Priya', 'Raman', {
    headline: fact('Head of Operations at Tidewater Logistics'),
    place: fact('Rotterdam, South Holland, Netherlands'),
    positions: [
      job('Head of Operations', 'Tidewater Logistics', '2021-02'),
      job('Shift Supervisor', 'Tidewater Logistics', '2016-05', '2021-02'),
      job('Warehouse Operative', 'Tidewater Logistics', '2013-08', '2016-05'),
    ],
  }),
  philosopherEngineer: person('Elif', 'Demir', {
    headline: fact('Wind Turbine Technician'),
    positions: [job('Wind Turbine Technician', 'Norvind Energy', '2023-04')],
    education: [
      fact(
        {
          school: 'University of Elmstead',
          degree: 'BA',
          field: 'Philosophy',
          period: period('2014', '2017'),
        },
        'education',
      ),
    ],
  }),
  author: person('Ruth', 'Abelson', {
    headline: fact('Speech and Language Therapist'),
    positions: [job('Speech and Language Therapist', 'Millbrook NHS Trust', '2016-01')],
    publications: [
      fact({ name: 'Talking Again After Stroke', by: 'Fenwick Press' }, 'publications'),
    ],
  }),
  poster: person('Kwame', 'Boateng', {
    headline: fact('Site Manager'),
    place: fact('Manchester, England, United Kingdom'),
    positions: [job('Site Manager', 'Ashdown Construction', '2019-03')],
    posts: [
      fact(
        {
          text: 'Proud of the team this week. The safest sites are the ones where apprentices ask questions. More of that please.',
          age: '2w',
          ageDays: 14,
        },
        'activity',
      ),
    ],
  }),
  aboutWhy: person('Sofia', 'Nilsson', {
    headline: fact('Veterinary Surgeon'),
    about: fact(
      'I became a vet because of one stubborn goat. I work with farm animals in the north.',
      'about',
    ),
    positions: [job('Veterinary Surgeon', 'Fellside Vets', '2015-07')],
  }),
  returner: person('Tom', 'Hargreaves', {
    positions: [
      job('Deputy Head Teacher', 'Oakfield School', '2021-09'),
      job('Education Adviser', 'Brackley Council', '2017-01', '2021-08'),
      job('Teacher of History', 'Oakfield School', '2009-09', '2016-12'),
    ],
  }),
  newRole: person('Lucia', 'Ferrante', {
    positions: [
      job('Sustainability Manager', 'Corbel Foods', '2026-08'),
      job('Sustainability Analyst', 'Greenway Advisory', '2020-01', '2026-07'),
    ],
  }),
  volunteer: person('Ben', 'Achterberg', {
    positions: [job('Accountant', 'Delft & Partners', '2024-02')],
    volunteering: [
      fact({ name: 'Mountain Guide', by: 'Open Hills', period: period('2019') }, 'volunteering'),
    ],
  }),
  headlineOnly: person('Nadia', 'Haddad', {
    headline: fact('Palliative care, and the people around it'),
  }),
  schoolmate: person('Oliver', 'Finch', {
    headline: fact('Town Planner at Marlow Borough Council'),
    positions: [job('Town Planner', 'Marlow Borough Council', '2019-01')],
    education: [fact({ school: 'Ashbourne College' }, 'education')],
  }),
  mutual: person('Grace', 'Tan', {
    positions: [job('Actuary', 'Beacon Mutual', '2012-01')],
    mutuals: fact({ names: ['Anna Petrov'], others: 3 }),
  }),
  bareName: person('Hana', 'Suzuki'),
};
