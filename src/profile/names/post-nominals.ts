/**
 * Letters after a name, with dots removed and case kept: case tells the degree `MA` from
 * the family name `Ma`.
 */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  (
    'PhD Phd PHD DPhil EdD DBA MD DO DDS DMD DVM PharmD JD LLM LLB MBA EMBA MSc MSC BSc BSC MS BS MA BA MEd BEd MPhil ' +
    'MFA BFA MPH MPA MPP MHA MSW LCSW LMSW LMFT LPC BSW BEng MEng CEng IEng PEng PE EIT RN BSN MSN NP FNP APRN CRNA DNP ' +
    'PA-C PT DPT OT OTR RD RDN CNM CPA ACA ACCA FCA FCCA CA CFA CFP CIPD ACIPD MCIPD FCIPD SHRM-CP SHRM-SCP PHR SPHR ' +
    'PMP PMI-ACP CSM CSPO PSM PRINCE2 ITIL CISSP CISM CISA CEH CCNA CCIE AWS LEED AP RIBA AIA FAIA ARB FRSA FRS FRICS ' +
    'MRICS CMgr CMC ICF ACC PCC MCC CIA CMA FRM CAIA ASA FSA FIA EA QC KC OBE MBE CBE Esq ESQ Jr JR Sr SR II III IV'
  ).split(' '),
);

/** Parts of a name, not credentials: left out of a greeting all the same. */
export const GENERATIONS: ReadonlySet<string> = new Set([
  'Jr',
  'JR',
  'Sr',
  'SR',
  'II',
  'III',
  'IV',
]);
