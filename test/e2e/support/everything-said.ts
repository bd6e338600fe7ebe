/** Every word on a page and in its fields, but what is there for ears alone. Runs inside the page. */
export function everythingSaid(): string {
  const forEars = [...document.querySelectorAll<HTMLElement>('.for-ears')];
  for (const element of forEars) element.style.display = 'none';
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  const typed = fields.filter(field => !/radio|checkbox|file/.test(field.type));
  const texts = [document.body.innerText, ...typed.map(field => field.value)];
  for (const element of forEars) element.style.removeProperty('display');
  return texts
    .map(text => text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n\s*/g, '\n'))
    .map(text => text.trim())
    .filter(text => text !== '')
    .join('\n\n');
}
