import type { Phrase } from '../text/phrases.ts';
import { INTERVIEW_KIN as DE } from './de/interview-kin.ts';
import { INTERVIEW_KIN as EN } from './en/interview-kin.ts';
import { INTERVIEW_KIN as ES } from './es/interview-kin.ts';
import { INTERVIEW_KIN as FR } from './fr/interview-kin.ts';
import { INTERVIEW_KIN as IT } from './it/interview-kin.ts';
import { INTERVIEW_KIN as NL } from './nl/interview-kin.ts';
import { INTERVIEW_KIN as PT } from './pt/interview-kin.ts';

/**
 * The words never to be used (A4), in every language we know them in: people mix
 * languages, and the words do harm in any letter.
 */
export const INTERVIEW_KIN: readonly Phrase[] = [EN, DE, FR, ES, IT, PT, NL].flat();
