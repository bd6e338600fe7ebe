import type { Profile } from '../../src/profile/profile.ts';
import { person, type Sketch } from './person.ts';

/** Fictional people of many trades and places; some with a rich profile, some with hardly a line. */
const SKETCHES: readonly Sketch[] = [
  {
    name: 'Ada Wexford',
    headline: 'Nurse Informatics Lead | Making charts shorter',
    place: 'Elmstead, Ashshire',
    about: 'I left the ward because I wanted to fix the forms. I still think in shifts.',
    jobs: [
      ['Senior UX Designer II', 'Northwind Health Systems, Inc.', '2020-04', 'now'],
      ['Staff Nurse, ICU', 'Alder Hospital', '2011-09', '2020-03'],
    ],
    schools: [['University of Elmstead', 'BSc', 'Nursing']],
    posts: ['Alarms are read by tired people. We forget that when we draw them. #nursing'],
    mutuals: ['Priya'],
  },
  {
    name: 'Tomasz Brzeziński',
    headline: 'Master Electrician',
    place: 'Gdańsk, Poland',
    jobs: [
      ['MASTER ELECTRICIAN', 'Jasny Dom Sp. z o.o.', '2009', 'now'],
      ['Apprentice Electrician', 'Jasny Dom Sp. z o.o.', '2005', '2009'],
    ],
    languages: ['Polish', 'English'],
  },
  {
    name: 'Leila Haddad',
    headline: 'Curator of Islamic Art at The Elmstead Museum',
    place: 'Beirut, Lebanon',
    jobs: [
      ['Curator of Islamic Art', 'The Elmstead Museum', '2018-01', 'now'],
      ['Assistant Curator', 'The Elmstead Museum', '2013-02', '2017-12'],
    ],
    publications: [['Lamps of the Old Harbour', 'Kestrel Press']],
    posts: ['A good label answers the question a visitor did not ask.'],
    mutuals: ['Samir', 'Joana'],
  },
  {
    name: 'Ngozi Okonjo',
    title: 'Judge',
    headline: 'High Court Judge',
    place: 'Lagos, Nigeria',
    jobs: [
      ['Judge', 'High Court of Palm State', '2016', 'now'],
      ['Barrister', 'Okonjo Chambers', '2001', '2016'],
    ],
    about: 'A verdict nobody understands is half a verdict. I write mine to be read aloud.',
    schools: [['University of Palm State', 'LLB', 'Law']],
  },
  {
    name: 'Matthias Brückner',
    headline: 'Krankenpfleger auf der Intensivstation',
    place: 'Leipzig, Deutschland',
    jobs: [['Krankenpfleger', 'Klinikum Nordlicht gGmbH', '2014-08', 'now']],
    languages: ['Deutsch', 'Englisch'],
  },
  {
    name: 'Yuki Tanabe',
    headline: 'Pastry Chef',
    place: 'Osaka, Japan',
    jobs: [
      ['Pastry Chef', 'Sakura Hotel K.K.', '2022-05', 'now'],
      ['Software Engineer', 'Kaze Systems', '2014-04', '2021-12'],
    ],
    posts: ['Butter forgives nothing. Code at least gives you an error message.'],
  },
  {
    name: 'Carmen Ruiz Ortega',
    first: 'Carmen',
    headline: 'Abogada | Derecho laboral',
    place: 'Sevilla, España',
    jobs: [['Abogada', 'Roble Abogados S.L.', '2015', 'now']],
  },
  {
    name: 'Samuel Adeyemi',
    headline: 'Founder & CEO @ Sunward Solar',
    place: 'Accra, Ghana',
    jobs: [
      ['Founder & CEO', 'Sunward Solar Ltd', '2017-03', 'now'],
      ['Electrical Engineer', 'Volta Grid Company', '2008', '2017'],
    ],
    featured: ['Light for the night clinic'],
  },
  {
    name: 'Ingrid Solheim',
    headline: 'Lecturer in Greek',
    place: 'Bergen, Norway',
    jobs: [['Lecturer in Greek', 'Universitetet i Fjordby', '2012', 'now']],
    publications: [['Small Words in Homer']],
    volunteering: [['Choir conductor', 'Fjordby Prison Choir']],
  },
  {
    name: 'Beau Thibodeaux',
    headline: 'Journeyman Welder',
    place: 'Lafayette, Louisiana',
    jobs: [
      ['Welder', 'Bayou Shipyard LLC', '2021-06', 'now'],
      ['High School Teacher', 'Cypress High School', '2009', '2021'],
    ],
    about: 'I teach steel now. Steel listens better than ninth grade did, and forgives less.',
  },
  {
    name: 'Mei-Ling Chou',
    headline: 'VP, Product Marketing',
    place: 'Singapore',
    jobs: [
      ['VP, Product Marketing', 'Merlion Freight Pte. Ltd.', '2026-04', 'now'],
      ['Senior Product Marketing Manager', 'Banyan Logistics', '2019-01', '2026-03'],
    ],
  },
  {
    name: 'Pádraig Ó Súilleabháin',
    first: 'Pádraig',
    headline: 'Thatcher. Restoring old roofs.',
    place: 'County Clare, Ireland',
    jobs: [['Thatcher', 'Self-employed', '1998', 'now']],
    posts: ['A thatched roof is a slow conversation with the weather.'],
  },
  {
    name: 'Amara Diallo',
    headline: 'Midwife | RN, MSc',
    place: 'Dakar, Senegal',
    jobs: [['Midwife', 'Clinique du Baobab', '2010', 'now']],
    volunteering: [['Trainer', 'Night Clinic Network']],
    languages: ['French', 'Wolof', 'English'],
  },
  {
    name: 'Jonas Lindqvist',
    headline: 'Train driver',
    place: 'Malmö, Sweden',
    jobs: [
      ['Train Driver', 'Södra Spår AB', '2019-02', 'now'],
      ['Journalist', 'Dagbladet Syd', '2007', '2018'],
    ],
  },
  {
    name: 'Rosa Ferreira',
    headline: 'Head of Collections at Porto Tile Museum',
    place: 'Porto, Portugal',
    jobs: [
      ['Head of Collections', 'Porto Tile Museum', '2021', 'now'],
      ['Conservator', 'Porto Tile Museum', '2006', '2021'],
    ],
  },
  {
    name: 'Hamish MacRae',
    headline: 'Forester',
    place: 'Inverness, Scotland',
    jobs: [
      ['Forester', 'Highland Woodland Trust', '2015', 'now'],
      ['Accountant', 'MacRae & Partners LLP', '2003', '2014'],
    ],
    schools: [['University of Glenmore', 'BA', 'Accounting']],
  },
  {
    name: 'Fatima Zahra El Idrissi',
    first: 'Fatima Zahra',
    headline: 'Pharmacist in a small town',
    place: 'Essaouira, Morocco',
    jobs: [['Pharmacist', 'Pharmacie des Remparts', '2012', 'now']],
    posts: ['Half of my work is reading handwriting. The other half is asking whether it hurts.'],
  },
  {
    name: 'Dmitri Volkov',
    headline: 'Violin maker',
    place: 'Cremona, Italy',
    jobs: [['Luthier', 'Bottega Volkov', '2004', 'now']],
    featured: ['The viola from the flooded forest'],
  },
  {
    name: 'Grace Kim',
    headline: 'Helping people thrive',
    place: 'Seoul, South Korea',
    jobs: [],
  },
  { name: 'Li Wei', first: 'Li Wei' },
  {
    name: 'Oluwaseun Bankole',
    first: 'Oluwaseun',
    headline: 'First Data Protection Officer, Palm Bank',
    place: 'Lagos, Nigeria',
    jobs: [
      ['First Data Protection Officer', 'Palm Bank PLC', '2023-01', 'now'],
      ['Teacher', 'Ikoyi Grammar School', '2012', '2020'],
    ],
  },
  {
    name: 'Sofia Nikolaidou',
    headline: 'Registered Nurse, BSN, RN',
    place: 'Thessaloniki, Greece',
    jobs: [
      ['Registered Nurse', 'St. Demetra Hospital', '2022-01', 'now'],
      ['Registered Nurse', 'Aegean Ferry Clinic', '2018', '2021'],
      ['Registered Nurse', 'St. Demetra Hospital', '2012', '2018'],
    ],
  },
  {
    name: 'Walter Huber',
    headline: 'Orgelbauer',
    place: 'Graz, Österreich',
    jobs: [['Orgelbauer', 'Orgelbau Huber & Söhne GmbH', '1994', 'now']],
  },
  {
    name: 'Anjali Deshmukh',
    headline: 'Civil Engineer | Bridges',
    place: 'Pune, India',
    jobs: [
      ['Senior Manager - Bridges', 'Deccan Infrastructure Pvt. Ltd.', '2018-07', 'now'],
      ['Civil Engineer', 'Deccan Infrastructure Pvt. Ltd.', '2008-06', '2018-06'],
    ],
    posts: ['Every bridge is an argument with a river. The river has more time.'],
    schools: [['Sahyadri Institute of Technology', 'BE', 'Civil Engineering']],
  },
  {
    name: "Kevin O'Rourke",
    headline: 'Firefighter → Fire Safety Engineer',
    place: 'Chicago, Illinois',
    jobs: [
      ['Fire Safety Engineer', 'Lakeshore Consulting, Inc.', '2019', 'now'],
      ['Firefighter/Paramedic', 'Elm City Fire Department', '2006', '2019'],
    ],
  },
  {
    name: 'Nilufar Karimova',
    headline: 'Interpreter',
    place: 'Tashkent, Uzbekistan',
    jobs: [['Conference Interpreter', 'Freelance', '2011', 'now']],
    languages: ['Uzbek', 'Russian', 'English'],
    schools: [['Silk Road University', 'MA', 'Physics']],
  },
  {
    name: 'Marguerite Dubois',
    headline: 'Directrice artistique',
    place: 'Lyon, France',
    jobs: [['Directrice artistique', 'Studio Aulne SAS', '2016', 'now']],
  },
  {
    name: 'Tane Ruatapu',
    headline: 'Park ranger',
    place: 'Rotorua, New Zealand',
    jobs: [
      ['Park Ranger', 'Department of Conservation', '2013-03', 'now'],
      ['Army Engineer', 'New Zealand Army', '2003', '2012'],
    ],
    volunteering: [['Coach', 'Rotorua Rowing Club']],
  },
  {
    name: 'Isabel Quispe',
    headline: 'Textile designer',
    place: 'Cusco, Peru',
    jobs: [
      ['Co-Founder', 'Hilo Andino S.A.C.', '2014', 'now'],
      ['Archaeologist', 'Museo del Valle', '2006', '2013'],
    ],
  },
  {
    name: 'Derek Pemberton',
    headline: 'Bus driver and union representative',
    place: 'Leeds, England',
    jobs: [['Bus Driver', 'Leeds City Buses Ltd', '1999', 'now']],
    about: 'Derek has driven the number 49 since before the tram was promised.',
  },
  {
    name: 'Hana Novotná',
    headline: 'Prosthetist | Making hands',
    place: 'Brno, Czechia',
    jobs: [
      ['Prosthetist', 'Ruka s.r.o.', '2020-10', 'now'],
      ['Sculptor', 'Freelance', '2010', '2020'],
    ],
    posts: ['A hand that looks real is easy; a hand that somebody wants to wear is not.'],
  },
  {
    name: 'Ruth Abelson',
    headline: 'Patient advocate',
    place: 'Toronto, Canada',
    jobs: [
      ['Patient Advocate Lawyer', 'Lakeside Legal Clinic', '2019-05', 'now'],
      ['Hospital Nurse', 'Lakeside Hospital', '2008-02', '2018-11'],
    ],
    about: 'I read consent forms aloud. Most of them do not survive it.',
  },
  {
    name: 'Chidi Eze',
    headline: 'Sr. Mgr, IT Ops',
    place: 'Johannesburg, South Africa',
    jobs: [['Sr. Mgr, IT Ops', 'JACARANDA BANK (PTY) LTD', '2011-01', 'now']],
  },
];

/** Everybody in the gallery. */
export const PEOPLE: readonly Profile[] = SKETCHES.map(person);
