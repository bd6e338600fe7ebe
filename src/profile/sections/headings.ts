import type { SectionName } from '../fact.ts';

/**
 * Section headings, a last resort where no structural mark is left. Only wordings seen in
 * captured pages or in dated code of other readers; a language not listed is recognised by
 * structure alone.
 */
export const SECTION_HEADINGS: Readonly<Partial<Record<SectionName, readonly string[]>>> = {
  about: [
    'About',
    'Acerca de',
    'Infos',
    '\u00c0 propos',
    'Info',
    'Sobre',
    'Informazioni',
    'O mnie',
    'Hakk\u0131nda',
  ],
  experience: [
    'Experience',
    'Experiencia',
    'Exp\u00e9rience',
    'Berufserfahrung',
    'Experi\u00eancia',
    'Esperienza',
    'Do\u015bwiadczenie',
    'Deneyim',
  ],
  education: [
    'Education',
    'Educaci\u00f3n',
    'Formation',
    'Ausbildung',
    'Forma\u00e7\u00e3o acad\u00eamica',
    'Formazione',
    'Istruzione',
    'Wykszta\u0142cenie',
    'E\u011fitim',
  ],
  skills: [
    'Skills',
    'Aptitudes',
    'Comp\u00e9tences',
    'Kenntnisse',
    'Compet\u00eancias',
    'Competenze',
    'Umiej\u0119tno\u015bci',
    'Yetenekler',
  ],
  activity: [
    'Activity',
    'Actividad',
    'Activit\u00e9',
    'Aktivit\u00e4ten',
    'Aktivit\u00e4t',
    'Attivit\u00e0',
    'Aktywno\u015b\u0107',
    'Etkinlik',
  ],
  featured: ['Featured'],
  certifications: ['Licenses & certifications'],
  languages: ['Languages'],
  volunteering: ['Volunteering', 'Volunteer experience'],
  publications: ['Publications'],
};

const BY_HEADING: ReadonlyMap<string, SectionName> = new Map(
  Object.entries(SECTION_HEADINGS).flatMap(([name, headings]) =>
    headings.map(heading => [heading.toLowerCase(), name as SectionName] as const),
  ),
);

/** The section a heading names, in any language listed. */
export function sectionOfHeading(heading: string): SectionName | undefined {
  return BY_HEADING.get(heading.trim().toLowerCase());
}
