import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleInProse } from '../../../src/profile/titles/role-in-prose.ts';

/** Title as on a page, and how a person would say it. */
const ROLES: readonly (readonly [string, string | undefined])[] = [
  ['Senior Product Designer II | Northwind Labs', 'senior product designer'],
  ['Sr. UX Designer', 'senior UX designer'],
  ['Jr Software Developer', 'junior software developer'],
  ['HR Mgr', 'HR manager'],
  ['CEO', 'CEO'],
  ['Founder & CEO', 'founder and CEO'],
  ['Co-Founder + CTO', 'co-founder and CTO'],
  ['VP, Sales', 'VP of sales'],
  ['VP Engineering', 'VP of engineering'],
  ['Vice President of Nursing', 'vice president of nursing'],
  ['Head of EMEA Sales', 'head of EMEA sales'],
  ['iOS Engineer', 'iOS engineer'],
  ['SQL Developer', 'SQL developer'],
  ['Java Developer', 'Java developer'],
  ['German Teacher', 'German teacher'],
  ['Teacher of French and Latin', 'teacher of French and Latin'],
  ['Registered Nurse, BSN, RN', 'registered nurse'],
  ['RN', 'registered nurse'],
  ['RN, BSN', 'registered nurse'],
  ['ICU RN', 'ICU nurse'],
  ['Staff Nurse - Emergency Department', 'staff nurse'],
  ['Staff Nurse (Band 6)', 'staff nurse'],
  ['Staff Nurse Band 6', 'staff nurse'],
  ['Certified Nurse Midwife', 'certified nurse midwife'],
  ['ICU Nurse at Alder Hospital', 'ICU nurse'],
  ['Chef de Partie', 'chef de partie'],
  ['Head Chef @ The Kestrel', 'head chef'],
  ['Head , at Senior', 'head'],
  ['Head Chef & @ The Kestrel', 'head chef'],
  ['District Judge', 'district judge'],
  ['Judge of the High Court', 'judge of the High Court'],
  ['Attorney at Law', 'attorney at law'],
  ['Journeyman Electrician', 'journeyman electrician'],
  ['MASTER ELECTRICIAN', 'master electrician'],
  ['SENIOR UX DESIGNER', 'senior UX designer'],
  ['Curator of Asian Art', 'curator of Asian art'],
  ['Assistant Curator, Prints and Drawings', 'assistant curator'],
  ['Director, Product Marketing', 'director of product marketing'],
  ['Director - Marketing', 'director of marketing'],
  ['Director - Northwind Labs', 'director'],
  ['Director, Northwind Labs', 'director'],
  ['Director | Northwind Labs', 'director'],
  ['Senior Manager - Bridges', 'senior manager of bridges'],
  ['Sr. Mgr, IT Ops', 'senior manager of IT operations'],
  ['Orgelbauer', 'Orgelbauer'],
  ['Manager Operations', 'manager of operations'],
  ['Associate Professor, Department of History', 'associate professor'],
  ['Professor Emeritus', 'professor emeritus'],
  ['Software Engineer III', 'software engineer'],
  ['Software Engineer L5', 'software engineer'],
  ['Software Engineer 2', 'software engineer'],
  ['Level 3 Technician', 'level 3 technician'],
  ['CRNA', 'nurse anesthetist'],
  ['Nurse m/f/d', 'nurse'],
  ['Erzieher in Ausbildung w/m/d', 'Erzieher in Ausbildung'],
  ['PT, DPT', undefined],
  ['K-12 Art Teacher', 'K-12 art teacher'],
  ['CDL-A Truck Driver', 'CDL-A truck driver'],
  ['Ph.D. Candidate in Chemistry', 'PhD candidate in chemistry'],
  ['Dean, School of Nursing', 'dean'],
  ['.NET Developer', '.NET developer'],
  ['C++ Developer', 'C++ developer'],
  ['C# Developer', 'C# developer'],
  ['Node.js Developer', 'Node.js developer'],
  ['Agile Coach', 'agile coach'],
  ['Scrum Master', 'scrum master'],
  ['Author of "Small Bread"', 'author'],
  ['Editor-at-Large', 'editor-at-large'],
  ['Dog Groomer', 'dog groomer'],
  ['Warehouse Operative', 'warehouse operative'],
  ['Mayor of Elmstead', 'mayor of Elmstead'],
  ['Werkstudent', 'Werkstudent'],
  ['Head of Year 10', 'head of year 10'],
  ['Thought Leader', undefined],
  ['Captain (Retired)', 'retired captain'],
  ['Judge, retired', 'retired judge'],
  ['Sales at Northwind', undefined],
  ['Historian of World War II', 'historian of World War II'],
  ['SWE II', 'software engineer'],
  ['Eng Manager', 'engineering manager'],
  ['Ops Coordinator', 'operations coordinator'],
  ['R&D Engineer', 'R&D engineer'],
  ['UX/UI Designer', 'UX/UI designer'],
  ['Designer / Illustrator', 'designer/illustrator'],
  ['🚀 Product Manager 🚀', 'product manager'],
  ['Product Manager (Payments) [Contract]', 'product manager'],
  ['Krankenpfleger', 'Krankenpfleger'],
  ['Leiter Vertrieb (m/w/d)', 'Leiter Vertrieb'],
  ['Directrice artistique | Studio Aulne', 'Directrice artistique'],
  ['Ingeniera de Software', 'Ingeniera de Software'],
  ['看護師', '看護師'],
  ['Helping people thrive', undefined],
  ['Helping leaders grow', undefined],
  ['Building the future of care', undefined],
  ['Empowering every teacher to teach', undefined],
  ['Passionate about people', undefined],
  ['Open to work', undefined],
  ['Seeking new opportunities', undefined],
  ['Ex-Northwind', undefined],
  ['I make software kinder', undefined],
  ['Career break', undefined],
  ['', undefined],
  ['🚀🚀', undefined],
  ['Helping teams ship | UX Researcher', 'UX researcher'],
  ['Passionate Nurse Educator', 'nurse educator'],
  ['Managing Director', 'managing director'],
  ['Building Surveyor', 'building surveyor'],
  ['Marketing Manager', 'marketing manager'],
  ['Nursing Assistant', 'nursing assistant'],
  ['Editor-in-Chief', 'editor-in-chief'],
  ['Chief of Staff', 'chief of staff'],
  ['Chief Nursing Officer', 'chief nursing officer'],
  ['Artist in Residence', 'artist in residence'],
  ['Social Worker', 'social worker'],
  ['Primary School Teacher', 'primary school teacher'],
  ['Lecturer in Greek', 'lecturer in Greek'],
  ['Perfusionist', 'perfusionist'],
  ['Ethnomusicologist', 'ethnomusicologist'],
  ['Bricklayer', 'bricklayer'],
  ['PhD Candidate', 'PhD candidate'],
  ['DevOps Engineer', 'DevOps engineer'],
  ['JavaScript Developer', 'JavaScript developer'],
  ['IT Support Technician', 'IT support technician'],
  ['Human Resources Business Partner', 'human resources business partner'],
  ['Head of Design, Northwind Labs', 'head of design'],
  ['Nurse | Speaker | Author', 'nurse'],
  ['Lead, Data Science', 'data science lead'],
  ['Owner', 'owner'],
  ['Freelance Photographer', 'freelance photographer'],
  ['Student at Elm University', 'student'],
  ['Captain, Fire and Rescue Service', 'captain'],
];

describe('a title as a person would say it', () => {
  it.each(ROLES)('%s -> %s', (title, role) => {
    expect(roleInProse(title)).toBe(role);
  });

  it('keeps the capitals of names it is given', () => {
    expect(roleInProse('Head of Northwind Studio', ['Northwind Labs'])).toBe(
      'head of Northwind studio',
    );
    expect(roleInProse('Guide to Elmstead Caves', ['Elmstead'])).toBe('guide to Elmstead caves');
  });

  it.each([
    ['High School Teacher', 'Cypress High School', 'high school teacher'],
    ['Army Engineer', 'Army of Palm State', 'army engineer'],
    ['Hospital Porter', 'Hospital San Telmo', 'hospital porter'],
    ['Art Teacher', 'Art & Elm', 'art teacher'],
  ])('writes %s small although %s holds the word', (title, employer, role) => {
    expect(roleInProse(title, [employer])).toBe(role);
  });

  it('is not led astray by words that every object knows', () => {
    expect(roleInProse('Constructor')).toBe('constructor');
    expect(roleInProse('valueOf Engineer')).toBe('valueOf engineer');
  });

  it('never throws, and what it says is short, trimmed and stable', () => {
    const words = fc.constantFrom(
      'Senior',
      'Nurse',
      '|',
      '-',
      ',',
      'II',
      '(RN)',
      'at',
      '🚀',
      'of',
      'Sr.',
      '&',
      'Head',
      'Zürich',
      '看護師',
      'hasOwnProperty',
      '/',
    );
    const titles = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words, { maxLength: 9 }).map(parts => parts.join(' ')),
    );
    fc.assert(
      fc.property(titles, title => {
        const role = roleInProse(title);
        if (role === undefined) return;
        expect(role.trim()).toBe(role);
        expect(role).not.toMatch(/\s{2}|^[,|-]|[,|]$/);
        expect(role.length).toBeGreaterThan(0);
      }),
    );
  });
});
