import type { Field } from '../field.ts';

/** Caring, healing and teaching. */
export const CARE_FIELDS: readonly Field[] = [
  {
    id: 'nursing',
    name: 'nursing',
    family: 'health',
    titles: 'nurse midwife midwifery matron',
    studies: 'nursing midwifery',
  },
  {
    id: 'medicine',
    name: 'medicine',
    family: 'health',
    titles:
      'physician surgeon doctor paediatrician pediatrician cardiologist radiologist anaesthetist psychiatrist gp',
    studies: 'medicine mbbs',
  },
  { id: 'pharmacy', name: 'pharmacy', family: 'health', titles: 'pharmacist', studies: 'pharmacy' },
  {
    id: 'therapy',
    name: 'physiotherapy',
    family: 'health',
    titles: 'physiotherapist',
    studies: 'physiotherapy',
  },
  {
    id: 'dentistry',
    name: 'dentistry',
    family: 'health',
    titles: 'dentist orthodontist',
    studies: 'dentistry',
  },
  {
    id: 'paramedicine',
    name: 'ambulance work',
    family: 'health',
    titles: 'paramedic',
    studies: 'paramedic*',
  },
  {
    id: 'veterinary',
    name: 'veterinary work',
    family: 'animals',
    titles: 'veterinarian veterinary vet',
    studies: 'veterinary',
  },
  {
    id: 'psychology',
    name: 'psychology',
    family: 'psychology',
    titles: 'psychologist psychotherapist counsellor',
    studies: 'psychology',
  },
  {
    id: 'social-work',
    name: 'social work',
    family: 'social',
    titles: 'social-worker caseworker',
    studies: 'social-work',
  },
  {
    id: 'teaching',
    name: 'teaching',
    family: 'education',
    titles: 'teacher headteacher schoolteacher tutor',
    studies: 'education pgce',
  },
  {
    id: 'lecturing',
    name: 'university teaching',
    family: 'education',
    titles: 'lecturer professor',
  },
];
