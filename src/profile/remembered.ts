/**
 * A pure function of one text that remembers its last answers: titles, employers and
 * posts of one profile are read again at each keystroke. Bounded, and forgetful all at
 * once, since a page never holds more than `most` of them.
 */
export function remembered<T>(answer: (text: string) => T, most = 500): (text: string) => T {
  const answers = new Map<string, { readonly value: T }>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined) return known.value;
    if (answers.size >= most) answers.clear();
    const value = answer(text);
    answers.set(text, { value });
    return value;
  };
}
