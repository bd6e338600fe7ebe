/**
 * Pronouns people state, in the languages the reader knows (grammar, not any site's
 * wording), folded to lower case. Only used where position does not tell a stated pronoun
 * from a headline such as `Writer/Editor`.
 */
export const PRONOUN_WORDS: ReadonlySet<string> = new Set(
  (
    'she her hers he him his they them theirs it its xe xem xyr ze zir hir zie fae faer ey em ' +
    'ella \u00e9l elle elles ellos ellas iel ielle il ils lui elle leur ' +
    'sie ihr ihre er ihm ihn sein dey deren ' +
    'ela ele elu dela dele delu lei loro egli ' +
    'zij ze haar hij hem zijn hen hun die diens ona jej j\u0105 on jego mu oni ich ' +
    'o ona onu onun any all ask hon henne han honom hen hun ham h\u00e4n'
  ).split(' '),
);
