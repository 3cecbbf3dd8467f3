import { z } from 'zod/mini';
import type { Schemas } from '../../api/client.ts';
import { writeHours } from '../../texts/hours.ts';
import { splitText } from './role-text.ts';

const level = z.nullable(z.int());
const changeSchema = z.object({
  text: z.optional(z.string()),
  hours: z.optional(z.string()),
  level: z.optional(level),
  essential: z.optional(z.boolean()),
  presence: z.optional(z.enum(['always', 'avoidable'])),
});
const addedSchema = z.object({
  kind: z.enum(['task', 'demand', 'condition', 'support']),
  key: z.string(),
  /** The identifier in the vocabulary; the words of a task. */
  id: z.string(),
  change: changeSchema,
});

/** What is written of a role and not stored yet, as it is kept on the device. */
const roleDraftSchema = z.object({
  /** The stored role that is changed; null for a new one. */
  roleId: z.nullable(z.string()),
  /** The revision of it that was read. */
  revision: z.nullable(z.int()),
  changedAt: z.string(),
  /** The description that it began from, and whether what stands in it was decided on, as it is where its tasks are listed. */
  known: z.object({ text: z.string(), isDecided: z.boolean() }),
  texts: z.object({ work: z.string(), needs: z.string(), offer: z.string() }),
  /** What was said of the things that were understood, by their keys. */
  decisions: z.record(z.string(), z.enum(['kept', 'removed'])),
  changes: z.record(z.string(), changeSchema),
  /** What one has added by hand, and what a stored role says besides its text. */
  added: z.array(addedSchema),
  title: z.string(),
  hours: z.string(),
  times: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  places: z.string(),
  /** The level of Swedish that is needed; empty when it is not told. */
  swedish: z.string(),
  workplaceId: z.string(),
  registerExtract: z.enum(['unknown', 'yes', 'no']),
  licence: z.string(),
  minAge: z.string(),
});
/** A draft of a role; see its fields. */
export type RoleDraft = z.infer<typeof roleDraftSchema>;
/** What is changed of a thing that was understood. */
export type Change = z.infer<typeof changeSchema>;
/** See {@link RoleDraft.added}. */
export type Added = z.infer<typeof addedSchema>;

/** A draft in which nothing is written yet. */
export const emptyDraft: RoleDraft = {
  roleId: null,
  revision: null,
  changedAt: '',
  known: { text: '', isDecided: false },
  texts: { work: '', needs: '', offer: '' },
  decisions: {},
  changes: {},
  added: [],
  title: '',
  hours: '',
  times: [],
  from: '',
  to: '',
  places: '',
  swedish: '',
  workplaceId: '',
  registerExtract: 'unknown',
  licence: '',
  minAge: '',
};

/** The draft as the device kept it; null when it is none. */
export function readDraft(kept: unknown): RoleDraft | null {
  return z.safeParse(roleDraftSchema, kept).data ?? null;
}

/** Whether something is written in it. */
export function isWritten({ texts, title, added, hours, times }: RoleDraft): boolean {
  const written = [texts.work, texts.needs, texts.offer, title, hours].join('').trim();
  return written !== '' || added.length > 0 || times.length > 0;
}

/** What a stored role says, to be changed. */
export function draftOf(role: Schemas['Role']): RoleDraft {
  const {
    id,
    revision,
    title,
    description,
    hoursPerWeek,
    times,
    period,
    places,
    languages,
    workplaceId,
    requires,
  } = role;
  return {
    ...emptyDraft,
    roleId: id,
    revision,
    known: { text: description ?? '', isDecided: (role.tasks ?? []).length > 0 },
    texts: splitText(description ?? ''),
    added: addedOf(role),
    title: title ?? '',
    hours: writeHours(hoursPerWeek),
    times: [...(times ?? [])],
    from: period?.from ?? '',
    to: period?.to ?? '',
    places: places === undefined ? '' : String(places),
    swedish: languages?.sv ?? '',
    workplaceId: workplaceId ?? '',
    registerExtract: toTold(requires?.registerExtract),
    licence: requires?.licence ?? '',
    minAge: requires?.minAge === undefined || requires.minAge === null ? '' : String(requires.minAge),
  };
}

/** What a new role takes over from an earlier one: all but when it begins and ends. */
export function copyOf(role: Schemas['Role']): RoleDraft {
  const draft = draftOf(role);
  const known = draft.known.isDecided ? draft.known : emptyDraft.known;
  return { ...draft, known, roleId: null, revision: null, from: '', to: '' };
}

function addedOf({ tasks = [], demands = {}, conditions = [], supports = [] }: Schemas['Role']): Added[] {
  const added = (kind: Added['kind'], id: string, change: Change = {}): Added => ({
    kind,
    key: `own:${kind}:${id}`,
    id,
    change,
  });
  return [
    ...tasks.map(({ text, hoursPerWeek }) =>
      added(
        'task',
        text,
        hoursPerWeek === undefined ? {} : { hours: String(hoursPerWeek).replace('.', ',') },
      ),
    ),
    ...Object.entries(demands).map(([ability, demand]) =>
      added(
        'demand',
        ability,
        typeof demand === 'number'
          ? { level: demand }
          : { level: demand.level, essential: demand.essential ?? false },
      ),
    ),
    ...conditions.map(({ condition, presence }) => added('condition', condition, { presence })),
    ...supports.map((support) => added('support', support)),
  ];
}

function toTold(value: boolean | null | undefined): RoleDraft['registerExtract'] {
  if (value === undefined || value === null) {
    return 'unknown';
  }
  return value ? 'yes' : 'no';
}
