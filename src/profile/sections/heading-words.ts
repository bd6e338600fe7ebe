import type { SectionName } from '../fact.ts';
import type { Language } from '../languages.ts';

/** Headings of the sections in each language. */
export type HeadingWords = Readonly<
  Record<Language, Partial<Readonly<Record<SectionName, readonly string[]>>>>
>;

/**
 * Wordings seen in captured pages or in dated code of other readers.
 */
export const SEEN_HEADINGS: HeadingWords = {
  en: {
    about: ['About'],
    experience: ['Experience'],
    education: ['Education'],
    skills: ['Skills'],
    activity: ['Activity'],
    featured: ['Featured'],
    certifications: ['Licenses & certifications'],
    languages: ['Languages'],
    volunteering: ['Volunteering', 'Volunteer experience'],
    publications: ['Publications'],
  },
  es: {
    about: ['Acerca de'],
    experience: ['Experiencia'],
    education: ['Educaci\u00f3n'],
    skills: ['Aptitudes'],
    activity: ['Actividad'],
  },
  fr: {
    about: ['Infos', '\u00c0 propos'],
    experience: ['Exp\u00e9rience'],
    education: ['Formation'],
    skills: ['Comp\u00e9tences'],
    activity: ['Activit\u00e9'],
  },
  de: {
    about: ['Info'],
    experience: ['Berufserfahrung'],
    education: ['Ausbildung'],
    skills: ['Kenntnisse'],
    activity: ['Aktivit\u00e4ten', 'Aktivit\u00e4t'],
  },
  pt: {
    about: ['Sobre'],
    experience: ['Experi\u00eancia'],
    education: ['Forma\u00e7\u00e3o acad\u00eamica'],
    skills: ['Compet\u00eancias'],
  },
  it: {
    about: ['Informazioni'],
    experience: ['Esperienza'],
    education: ['Formazione', 'Istruzione'],
    skills: ['Competenze'],
    activity: ['Attivit\u00e0'],
  },
  nl: {},
  pl: {
    about: ['O mnie'],
    experience: ['Do\u015bwiadczenie'],
    education: ['Wykszta\u0142cenie'],
    skills: ['Umiej\u0119tno\u015bci'],
    activity: ['Aktywno\u015b\u0107'],
  },
  tr: {
    about: ['Hakk\u0131nda'],
    experience: ['Deneyim'],
    education: ['E\u011fitim'],
    skills: ['Yetenekler'],
    activity: ['Etkinlik'],
  },
  ja: {},
  zh: {},
  ko: {},
  ar: {},
};

/**
 * What the language calls such a part, as CVs do too; nobody has seen the site say so. A
 * section found by one of these alone is never more than a guess.
 */
export const GUESSED_HEADINGS: HeadingWords = {
  en: {},
  es: {
    about: ['Sobre m\u00ed'],
    skills: ['Conocimientos y aptitudes', 'Habilidades'],
    featured: ['Destacado'],
    certifications: ['Licencias y certificaciones'],
    languages: ['Idiomas'],
    volunteering: ['Voluntariado'],
    publications: ['Publicaciones'],
  },
  fr: {
    featured: ['S\u00e9lection'],
    certifications: ['Licences et certifications'],
    languages: ['Langues'],
    volunteering: ['B\u00e9n\u00e9volat', 'Exp\u00e9rience de b\u00e9n\u00e9volat'],
    publications: ['Publications'],
  },
  de: {
    about: ['\u00dcber mich'],
    experience: ['Erfahrung'],
    education: ['Bildung'],
    skills: ['F\u00e4higkeiten'],
    featured: ['Im Fokus'],
    certifications: ['Bescheinigungen und Zertifikate', 'Zertifikate'],
    languages: ['Sprachen'],
    volunteering: ['Ehrenamt'],
    publications: ['Ver\u00f6ffentlichungen'],
  },
  pt: {
    education: ['Forma\u00e7\u00e3o'],
    activity: ['Atividades'],
    featured: ['Em destaque'],
    certifications: ['Licen\u00e7as e certificados'],
    languages: ['Idiomas'],
    volunteering: ['Voluntariado', 'Experi\u00eancia como volunt\u00e1rio'],
    publications: ['Publica\u00e7\u00f5es'],
  },
  it: {
    featured: ['In primo piano'],
    certifications: ['Licenze e certificazioni'],
    languages: ['Lingue'],
    volunteering: ['Volontariato'],
    publications: ['Pubblicazioni'],
  },
  nl: {
    about: ['Over mij'],
    experience: ['Ervaring', 'Werkervaring'],
    education: ['Opleiding', 'Opleidingen'],
    skills: ['Vaardigheden'],
    activity: ['Activiteit'],
    featured: ['Uitgelicht'],
    certifications: ['Licenties en certificaten'],
    languages: ['Talen'],
    volunteering: ['Vrijwilligerswerk'],
    publications: ['Publicaties'],
  },
  pl: {
    featured: ['Wyr\u00f3\u017cnione'],
    certifications: ['Licencje i certyfikaty'],
    languages: ['J\u0119zyki'],
    volunteering: ['Wolontariat'],
    publications: ['Publikacje'],
  },
  tr: {
    featured: ['\u00d6ne \u00e7\u0131kan'],
    certifications: ['Lisanslar ve sertifikalar'],
    languages: ['Diller'],
    volunteering: ['G\u00f6n\u00fcll\u00fcl\u00fck'],
    publications: ['Yay\u0131nlar'],
  },
  ja: {
    about: ['\u81ea\u5df1\u7d39\u4ecb'],
    experience: ['\u8077\u6b74'],
    education: ['\u5b66\u6b74'],
    skills: ['\u30b9\u30ad\u30eb'],
    activity: ['\u30a2\u30af\u30c6\u30a3\u30d3\u30c6\u30a3'],
    featured: ['\u6ce8\u76ee'],
    certifications: [
      '\u8cc7\u683c',
      '\u30e9\u30a4\u30bb\u30f3\u30b9\u3068\u8a8d\u5b9a\u8cc7\u683c',
    ],
    languages: ['\u8a00\u8a9e'],
    volunteering: [
      '\u30dc\u30e9\u30f3\u30c6\u30a3\u30a2',
      '\u30dc\u30e9\u30f3\u30c6\u30a3\u30a2\u7d4c\u9a13',
    ],
    publications: ['\u51fa\u7248\u7269'],
  },
  zh: {
    about: ['\u5173\u4e8e'],
    experience: ['\u5de5\u4f5c\u7ecf\u5386'],
    education: ['\u6559\u80b2\u7ecf\u5386'],
    skills: ['\u6280\u80fd'],
    activity: ['\u52a8\u6001'],
    featured: ['\u7cbe\u9009'],
    certifications: ['\u8d44\u683c\u8ba4\u8bc1'],
    languages: ['\u8bed\u8a00\u80fd\u529b', '\u8bed\u8a00'],
    volunteering: ['\u5fd7\u613f\u8005\u7ecf\u5386'],
    publications: ['\u51fa\u7248\u4f5c\u54c1'],
  },
  ko: {
    about: ['\uc18c\uac1c'],
    experience: ['\uacbd\ub825'],
    education: ['\ud559\ub825'],
    skills: ['\ubcf4\uc720\uae30\uc220'],
    activity: ['\ud65c\ub3d9'],
    featured: ['\ucd94\ucc9c \ucf58\ud150\uce20'],
    certifications: ['\uc790\uaca9\uc99d'],
    languages: ['\uc5b8\uc5b4'],
    volunteering: ['\ubd09\uc0ac\ud65c\ub3d9'],
    publications: ['\ucd9c\ud310\ubb3c'],
  },
  ar: {
    about: ['\u0646\u0628\u0630\u0629 \u0639\u0646\u064a'],
    experience: ['\u0627\u0644\u062e\u0628\u0631\u0629'],
    education: ['\u0627\u0644\u062a\u0639\u0644\u064a\u0645'],
    skills: ['\u0627\u0644\u0645\u0647\u0627\u0631\u0627\u062a'],
    activity: ['\u0627\u0644\u0646\u0634\u0627\u0637'],
    featured: ['\u0645\u0645\u064a\u0632'],
    certifications: [
      '\u0627\u0644\u062a\u0631\u0627\u062e\u064a\u0635 \u0648\u0627\u0644\u0634\u0647\u0627\u062f\u0627\u062a',
    ],
    languages: ['\u0627\u0644\u0644\u063a\u0627\u062a'],
    volunteering: ['\u0627\u0644\u0639\u0645\u0644 \u0627\u0644\u062a\u0637\u0648\u0639\u064a'],
    publications: ['\u0627\u0644\u0645\u0646\u0634\u0648\u0631\u0627\u062a'],
  },
};
