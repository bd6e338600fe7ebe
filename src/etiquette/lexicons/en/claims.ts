import type { ClaimWords } from '../../lexicon.ts';
import { phrases } from '../../text/phrases.ts';

const MADE =
  '(?:articles?|posts?|papers?|books?|chapters?|essays?|stud(?:y|ies)|thesis|dissertation|reports?|columns?|blogs?|newsletters?|interviews?|podcasts?|episodes?|talks?|lectures?|webinars?|workshops?|class(?:es)?|courses?|seminars?|keynotes?|presentations?|panels?|sessions?|speech(?:es)?|videos?|films?|documentar(?:y|ies)|series|shows?|plays?|performances?|concerts?|exhibitions?|exhibits?|displays?|installations?|gallery|museum|shop|restaurant|bakery|caf\u00e9|cafe|studio|app|product|software|tool|website|site|album|songs?|novels?|poems?|stories|judg(?:e)?ments?|rulings?|designs?|collections?|writing|music|research|publications?|comments?|work|thread|pieces?|dishes|bread|portfolio|buildings?|garden|project)';
const OBJECT = `(?:your|the|that|this)(?: (?:\\p{L}[\\p{L}'-]*|\\d+)){0,4}? ${MADE}`;
const WHEN =
  '(?:(?:recently|just|really|also|thoroughly|greatly|truly|only|have|already|actually|very much|finally|always|never|both|so) )*';
const I = "(?:i've|i have|i had|i'd|i)";
const DID =
  '(?:read|re-read|reread|enjoyed|loved|liked|admired|watched|attended|visited|heard|listened to|used|tried|bought|downloaded|shared|saw|seen|followed|been following|studied|finished|quoted|cited|went to|came to|been to|been reading|been using|been listening to|been watching|devoured|bookmarked|recommended|learned (?:a lot |so much )?from|learnt (?:a lot |so much )?from|benefited from|came across|stumbled (?:on|upon|across)|sat in on|took part in|joined)';

/** Claims of having read, seen or used somebody's work (G3). */
export const CLAIMS: ClaimWords = {
  patterns: phrases(
    `${I} ${WHEN}${DID} ${WHEN}${OBJECT}`,
    `(?:reading|watching|hearing|attending|visiting|listening to|seeing|re-reading|after reading|having read) ${OBJECT}(?= (?:made|changed|helped|inspired|taught|gave|was|left|convinced|moved|got|prompted|encouraged|showed)| i )`,
    `(?:as|like) (?:a|an) (?:\\p{L}+ )?(?:long-?time |regular |loyal |avid |great |big )?(?:reader|listener|follower|fan|user|subscriber|viewer) of your(?: \\p{L}+){0,2}`,
    `${I} ${WHEN}(?:attended|watched|visited|been following|followed|listened to) your (?!profile|page|advice|suggestion|lead|example|footsteps|path|guidance|tip|instructions)\\p{L}+`,
  ),
  plainObjects:
    /(?:your|the|this|that) (?:\p{L}+ )?(?:profile|page|website profile|company page|work (?:history|experience))$/u,
  statements: {
    read: /read|quot|cit|shared|finished|studied|devoured|bookmarked|came across|stumbled|reader|saw|seen|enjoyed|loved|liked/u,
    watched: /watch|saw|seen|enjoyed|loved|liked|viewer|came across/u,
    heard: /heard|hearing|listen|enjoyed|loved|liked|attended|went|came to|listener/u,
    attended:
      /attend|went|came to|been to|heard|saw|seen|enjoyed|loved|liked|took part|sat in|joined/u,
    visited: /visit|went|been to|saw|seen|enjoyed|loved|liked|came to/u,
    used: /us(?:ed|ing|er)|tried|bought|downloaded|enjoyed|loved|liked/u,
    seen: /saw|seen|seeing|watch|visit|enjoyed|loved|liked|attended/u,
    follow: /follow|reader|listener|fan|subscriber/u,
  },
};
