import type { SectionName } from '../../profile/fact.ts';

/**
 * Headings of CVs and biographies, beside those of profile pages (`sectionOfHeading`).
 * Plain English words for the parts; another language's CV keeps its top and nothing else.
 */
export const CV_HEADINGS: Readonly<Partial<Record<SectionName, readonly string[]>>> = {
  about: ['profile', 'summary', 'about me', 'professional summary', 'personal statement', 'bio'],
  experience: [
    'work experience',
    'professional experience',
    'employment',
    'employment history',
    'work history',
    'career history',
  ],
  education: ['education and training', 'qualifications', 'academic background', 'studies'],
  skills: ['key skills', 'core skills', 'technical skills', 'top skills'],
  languages: ['language skills'],
  volunteering: ['voluntary work', 'volunteer work'],
  publications: ['selected publications'],
  certifications: ['certifications', 'certificates', 'licences', 'licenses'],
};

/**
 * Headings under which a CV holds what is never read: contact details, personal data,
 * referees, other people (A14). They end the part before them.
 */
export const CLOSED_HEADINGS: ReadonlySet<string> = new Set([
  'contact',
  'contact info',
  'contact details',
  'personal details',
  'personal data',
  'personal information',
  'references',
  'referees',
  'recommendations',
  'interests',
  'hobbies',
  'people also viewed',
  'people you may know',
  'more profiles for you',
  'highlights',
  'causes',
]);
