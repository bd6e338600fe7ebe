import { withoutLegalForms } from './legal-forms.ts';
import { withoutShouting } from './letter-case.ts';

const DECORATION = /\u200d|\ufe0f|[\p{Extended_Pictographic}\p{Regional_Indicator}™®©"“”„«»★●]/gu;
const BRACKETS = /\s*[([{][^)\]}]*[)\]}]?/g;
const SLOGAN = /\s*[|｜·•]\s*.*$|\s+[–—]\s+.*$|\s+-+\s+.*$|\s*\/\/\s*.*$/u;
const AFTER_COLON = /:\s+\S+(?:\s+\S+){1,}$/;
const RELATION =
  /,?\s+(?:an?|part of(?: the)?|member of(?: the)?|powered by|by|now|formerly|previously|fka|f\/k\/a|acquired by|d\/b\/a|dba|trading as|t\/a|c\/o)\s+(?:\p{Lu}\S*)(?:\s+(?:&\s+)?\p{Lu}\S*)*(?:\s+(?:company|group|brand|business|subsidiary))?$/u;
const AN_X_COMPANY =
  /,\s+an?\s+.*\b(?:company|subsidiary|brand|business|organi[sz]ation|member firm)$/i;

/**
 * An employer's name without slogans, brackets, legal forms and shouting, as it stands
 * alone. Empty where nothing is left.
 */
export function plainName(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/^\s*\((株|주)\)\s*/u, '')
    .replace(/\s*\((株|주)\)\s*$/u, '')
    .replace(DECORATION, '')
    .replace(/\(haftungsbeschränkt\)/i, '')
    .replace(/\((pty|pvt|private)\)\.?/i, '$1')
    .replace(BRACKETS, '')
    .replace(/\bUniv\.(?=\s|$)/, 'University')
    .replace(/\bDept\.?(?=\s)/, 'Department')
    .replace(SLOGAN, '')
    .replace(AFTER_COLON, '')
    .replace(AN_X_COMPANY, '')
    .replace(RELATION, '')
    .replace(/\s+/g, ' ')
    .trim();
  return withoutShouting(withoutLegalForms(bare).trim());
}
