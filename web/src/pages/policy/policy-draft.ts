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

/** The draft that the texts make of a policy, for a node or (null) for all; they are numbers, see {@link outOfBounds}, or openings. */
export function draftOf(
  { version: _version, ...policy }: Policy,
  texts: DraftTexts,
  rules: readonly { readonly id: string }[],
  nodeId: string | null,
): PolicyDraft {
  const fields = [...rules.map(({ id }) => weightField(id)), ...thresholdFields];
  const { abilities, ...others } = fields.reduce((draft, field) => {
    const text = texts[field.path];
    return text === undefined ? draft : withNumber(draft, field, Number(text));
  }, policy);
  const [one = 0, two = 0, three = 0, four = 0] = abilities.fitByDeficit;
  return {
    ...others,
    ...(nodeId !== null && { nodeId }),
    abilities: { ...abilities, fitByDeficit: [one, two, three, four] },
    opensTo: openingsIn(policy, texts),
  };
}

/** The key of an opening among the texts. */
export function openingKey(roleNodeId: string, candidateNodeId: string): string {
  return `opensTo.${roleNodeId}.${candidateNodeId}`;
}

/** Whether an opening is named: as it was chosen, else by the policy. */
export function isOpened(
  { opensTo }: Pick<Policy, 'opensTo'>,
  texts: DraftTexts,
  roleNodeId: string,
  candidateNodeId: string,
): boolean {
  const chosen = texts[openingKey(roleNodeId, candidateNodeId)];
  return chosen === undefined
    ? new Map(Object.entries(opensTo)).get(roleNodeId)?.includes(candidateNodeId) === true
    : chosen === 'yes';
}

function openingsIn(policy: Pick<Policy, 'opensTo'>, texts: DraftTexts): Policy['opensTo'] {
  const written = Object.entries(policy.opensTo).flatMap(([from, others]) => others.map((to) => [from, to]));
  const chosen = Object.keys(texts)
    .filter((key) => key.startsWith('opensTo.'))
    .map((key) => key.split('.').slice(1));
  const opensTo = new Map<string, Set<string>>();
  for (const [from = '', to = ''] of [...written, ...chosen]) {
    if (isOpened(policy, texts, from, to)) {
      opensTo.set(from, new Set([...(opensTo.get(from) ?? []), to]));
    }
  }
  return Object.fromEntries([...opensTo].map(([from, others]) => [from, [...others]]));
}

/** The id of the field in the page, by which an error leads to it. */
export function fieldId(path: string): string {
  return `policy-${path.replaceAll('.', '-')}`;
}

/** The path of a field that a JSON pointer names. */
export function pathOf(pointer: string): string {
  return pointer.split('/').slice(1).join('.');
}
