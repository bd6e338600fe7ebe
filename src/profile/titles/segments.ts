/** Decorations that are no part of a title: pictograms, arrows, bullets, trade marks. */
const DECORATION =
  /\u200d|\ufe0f|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}★☆✦✧►▶→➤●•▪◆◇™®©"“”«»]/gu;

/** Brackets and what stands in them: `(Contract)`, `[EMEA]`, `(m/w/d)`. */
const BRACKETS = /\s*[([{][^)\]}]*[)\]}]/g;

/** The work somebody is the author of: a title of its own, with its own capitals. */
const NAMED_WORK = /\s+(?:of|behind)\s+["“«„].*$/;

/** Marks that set a title off from slogans and extras. */
const SEPARATORS =
  /\s*[|｜¦‖/\\]{2,}\s*|\s*[|｜¦‖·•●▪~]\s*|\s+[–—]\s+|\s+-+\s+|\s*[;\n\t]\s*|:\s+|\.\s+(?=\p{Lu})(?<!\p{L}\.\p{L}\.\s+|\b(?:Ph\.D|Sr|Jr|Snr|Jnr|Asst|Assoc|Dir|Mgr|Prof|Dept|Eng|Dr|St|Exec)\.\s+)/u;

/** Gender tags of job advertisements, with or without brackets. */
const GENDER_TAG = /\s*\b[mwfd](?:\s*\/\s*[mwfdx*]){1,3}\b/gi;

/** The parts of a title or headline, without decorations and brackets, in order. */
export function titleSegments(title: string): string[] {
  return title
    .normalize('NFC')
    .replace(NAMED_WORK, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[•●▪]/g, '|')
    .replace(DECORATION, ' ')
    .replace(BRACKETS, ' ')
    .replace(GENDER_TAG, '')
    .split(SEPARATORS)
    .map(part => withoutLooseMarks(part.replace(/\s+/g, ' ')))
    .filter(part => part !== '');
}

/** A part without marks that join it to nothing: "& Chef," is "Chef", and "C++" stays. */
function withoutLooseMarks(part: string): string {
  return part.replace(/^(?:[\s,&+*-]|\.(?!NET))+|(?:[\s,.&*!-]|(?<!C\+?)\+)+$/g, '');
}

/** A title up to where it names the employer: `Teacher at Elm School`, `Chef @ Kestrel`. "Attorney at Law" is whole. */
export function withoutEmployer(part: string): string {
  return withoutLooseMarks(
    part.replace(/\s*@\s*.*$|\s+at\s+(?!law\b|sea\b|large\b|arms\b).*$/i, ''),
  );
}
