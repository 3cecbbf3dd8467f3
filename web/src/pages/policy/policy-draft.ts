import type { DraftTexts } from './draft-store.ts';
import { type PolicyField, shownNumber, thresholdFields, weightField, withNumber } from './policy-fields.ts';
import type { Policy, PolicyDraft } from './policy-queries.ts';

/** What is wrong in a field. */
export interface Refusal {
  readonly path: string;
  readonly message: string;
}

/** The fields whose texts are no number within the bounds that they show. */
export function outOfBounds(texts: DraftTexts): readonly PolicyField[] {
  return thresholdFields.filter(({ path, min, max }) => {
    const text = texts[path];
    return text !== undefined && !(text.trim() !== '' && Number(text) >= min && Number(text) <= max);
  });
}

/** What stands in a field: what was written there, else the number of the policy. */
export function textOf(policy: Policy, texts: DraftTexts, field: PolicyField): string {
  return texts[field.path] ?? String(shownNumber(policy, field));
}

/** The draft that the texts make of a policy; they are numbers, see {@link outOfBounds}. */
export function draftOf(
  { version: _version, ...policy }: Policy,
  texts: DraftTexts,
  rules: readonly { readonly id: string }[],
): PolicyDraft {
  const fields = [...rules.map(({ id }) => weightField(id)), ...thresholdFields];
  const { abilities, ...others } = fields.reduce((draft, field) => {
    const text = texts[field.path];
    return text === undefined ? draft : withNumber(draft, field, Number(text));
  }, policy);
  const [one = 0, two = 0, three = 0, four = 0] = abilities.fitByDeficit;
  return { ...others, abilities: { ...abilities, fitByDeficit: [one, two, three, four] } };
}

/** The id of the field in the page, by which an error leads to it. */
export function fieldId(path: string): string {
  return `policy-${path.replaceAll('.', '-')}`;
}

/** The path of a field that a JSON pointer names. */
export function pathOf(pointer: string): string {
  return pointer.split('/').slice(1).join('.');
}
