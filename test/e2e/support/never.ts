/**
 * Options of a test about what must never happen. What was seen once did happen, so a claim
 * that did not hold gets no second chance. Only a browser that was too busy to come as far
 * as the claim is asked again, as everywhere in a browser. A pattern over the message and no
 * function, which vitest drops on the way to the test.
 */
export const NEVER = { retry: { count: 1, condition: /^(?!.*\bexpected\b)/s } } as const;
