/** Fields of a role that the page asks for; the others belong to the workplace, or are for a coach to settle. */
const askedFields = [
  'description',
  'hoursPerWeek',
  'times',
  'demands',
  'conditions',
  'supports',
  'languages',
  'requires/licence',
  'requires/registerExtract',
] as const;
type AskedField = (typeof askedFields)[number];

/** The attribute that tells which field an element asks for. */
const attribute = 'data-role-field';

/** Whether the page asks for the field, so that one can be led to it. */
export function isAskedFor(field: string): field is AskedField {
  return askedFields.some((one) => one === field);
}

/** Marks an element as the one that asks for the field. */
export function asksFor(field: AskedField) {
  return { [attribute]: field };
}

/** Puts the focus on what asks for the field, and unfolds what it lies in. */
export function showField(field: AskedField): void {
  const element = document.querySelector<HTMLElement>(`[${attribute}="${field}"]`);
  element?.closest('details')?.setAttribute('open', '');
  element?.focus();
}
