import type { StoredFacts } from '../../db/read-models/profile-view.ts';
import type { ChangeOutcome } from '../../db/stores/change-profile.ts';
import type { DeleteOutcome } from '../../db/stores/delete-profile.ts';
import type { ProfileDocument, ProfileTable, Violation } from '../../db/stores/profile-table.ts';
import type { RevisionCondition } from '../../db/stores/revision-condition.ts';
import type { SubmitOutcome } from '../../db/stores/submit-profile.ts';
import { notYourPerson } from '../access/own-person.ts';
import { unknownNode } from '../http/authentication/scope-of.ts';
import { invalidBody, notFound, Problem } from '../http/problems/problem.ts';
import type { ProfileResource } from './profile-resource.ts';

/** The problem of a profile that could not be submitted. */
export function refuseSubmission(outcome: Exclude<SubmitOutcome, { readonly kind: 'created' }>): Problem {
  switch (outcome.kind) {
    case 'id-taken':
      return new Problem('id-taken', {
        en: 'Choose another id, or leave it out and the server makes one.',
        sv: 'Välj ett annat id, eller utelämna det så får det ett.',
      });
    case 'reference-taken':
      return referenceTaken();
    case 'outside-scope':
      return unknownNode();
    case 'rejected':
      return rejected(outcome.violations);
  }
}

/** The problem of a profile that could not be changed under the condition. */
export function refuseChange(
  { noun }: Pick<ProfileTable<ProfileDocument>, 'noun'>,
  condition: RevisionCondition,
  outcome: Exclude<ChangeOutcome, { readonly kind: 'changed' | 'unchanged' }>,
): Problem {
  switch (outcome.kind) {
    case 'stale':
      return unfulfilled(condition, outcome.revision);
    case 'unconditional':
      return new Problem(
        'precondition-required',
        {
          en: 'Nothing was stored. Send the ETag of what you have read as If-Match, so that nobody else’s change is lost; `*` to replace whatever is there.',
          sv: 'Inget sparades. Skicka ETag för det du har läst som If-Match, så att ingen annans ändring går förlorad; `*` ersätter vad som än finns.',
        },
        revisionFacts(outcome.revision),
      );
    case 'rejected':
      return rejected(outcome.violations);
    case 'reference-taken':
      return referenceTaken();
    case 'not-yours':
      return notYourPerson();
    case 'not-found':
    case 'deleted':
    case 'outside-scope':
      return notFound(noun);
  }
}

/** The problem of a profile that could not be erased under the condition. */
export function refuseErasure(
  { noun, whileInUse }: Pick<ProfileResource<ProfileDocument, StoredFacts, unknown>, 'noun' | 'whileInUse'>,
  condition: RevisionCondition,
  outcome: Exclude<DeleteOutcome, { readonly kind: 'deleted' }>,
): Problem {
  switch (outcome.kind) {
    case 'stale':
      return unfulfilled(condition, outcome.revision);
    case 'in-use':
      if (whileInUse === undefined) {
        throw new Error(`It is not told what needs a ${noun}.`);
      }
      return new Problem(whileInUse.kind, whileInUse.detail);
    case 'not-yours':
      return notYourPerson();
    case 'not-found':
      return notFound(noun);
  }
}

/** The problem of a condition that what is there does not fulfil, by its revision; null when nothing is there. */
export function unfulfilled(condition: RevisionCondition, currentRevision: number | null): Problem {
  const extras = revisionFacts(currentRevision);
  if (condition === 'absent') {
    return new Problem(
      'exists-already',
      {
        en: 'Nothing was stored. Choose another id, or send its ETag as If-Match to edit what is there.',
        sv: 'Inget sparades. Välj ett annat id, eller skicka dess ETag som If-Match för att ändra det som finns.',
      },
      extras,
    );
  }
  return new Problem(
    'revision-stale',
    typeof condition !== 'string' && condition.length === 0
      ? {
          en: 'A weak tag (W/"…") matches no revision. Send the ETag as the answer had it, without W/.',
          sv: 'En svag tagg (W/"…") motsvarar ingen version. Skicka ETag som den stod i svaret, utan W/.',
        }
      : {
          en: 'Read it again, make the change to what is there now, and send its new ETag.',
          sv: 'Läs in det på nytt, gör ändringen i det som finns nu och skicka dess nya ETag.',
        },
    extras,
  );
}

/** What a refused condition tells of the revision that is there; null for none. */
function revisionFacts(currentRevision: number | null) {
  return {
    currentRevision,
    ...(currentRevision === null ? {} : { headers: { ETag: `"${currentRevision}"` } }),
  };
}

function referenceTaken(): Problem {
  return new Problem('reference-taken', {
    en: 'Another one in this node has this reference. Change that one, or use a new reference.',
    sv: 'En annan i noden har denna referens. Ändra den, eller använd en ny referens.',
  });
}

function rejected(violations: readonly Violation[]): Problem {
  return invalidBody(violations.map(({ field, code, message }) => ({ pointer: `/${field}`, code, message })));
}
