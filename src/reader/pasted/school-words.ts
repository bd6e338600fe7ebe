/** Words that make a name a school's; folded. */
const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  (
    'university universitat universite universidad universidade universita universiteit ' +
    'uniwersytet universitesi college school institute institut instituto academy academie ' +
    'akademie hochschule fachhochschule polytechnic politecnico ecole escuela escola scuola ' +
    'conservatory conservatoire conservatorium seminary lyceum lycee gymnasium faculty'
  ).split(' '),
);

/** Words a degree begins with, as they are written. */
const DEGREE =
  /^(?:B\.?(?:A|Sc|Ed|Eng|S|FA|Mus|N)\.?|M\.?(?:A|Sc|Ed|Eng|S|FA|Phil|BA|PH)\.?|LL\.?[BM]|PhD|Ph\.D\.?|DPhil|MD|JD|Bachelor|Master|Doctor(?:ate)?|Diploma|Certificate|Degree|Licence|Apprenticeship)(?=$|[\s,'\u2019])/i;

/** Whether a name has a word that only schools have. */
export function namesSchool(text: string): boolean {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return words.some(word => SCHOOL_WORDS.has(word));
}

/** Whether a text begins as a degree does. */
export function namesDegree(text: string): boolean {
  return DEGREE.test(text.trim());
}
