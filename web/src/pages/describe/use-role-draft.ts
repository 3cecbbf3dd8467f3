import { useState } from 'react';
import { dropDraft, keepDraft } from '../../session/drafts.ts';
import { isWritten, type RoleDraft } from './role-draft.ts';
import type { Kind } from './understand.ts';

/** What drafts of roles are kept as. */
export const draftsOfRoles = 'role';

/** A draft that is kept on the device at each change; `onFirstChange` is told once that there is something to keep. */
export function useRoleDraft(
  initial: RoleDraft,
  {
    principalId,
    draftId,
    onFirstChange,
  }: { principalId: string; draftId: string; onFirstChange: () => void },
) {
  const [draft, setDraft] = useState(initial);
  const place = { principalId, of: draftsOfRoles, sitting: draftId };
  const change = (changes: Partial<RoleDraft>) => {
    const next = { ...draft, ...changes, changedAt: new Date().toISOString() };
    setDraft(next);
    if (isWritten(next)) {
      keepDraft(place, next);
    } else {
      dropDraft(place);
    }
    if (draft.changedAt === '') {
      onFirstChange();
    }
  };
  return {
    draft,
    change,
    /** Null takes back what was said of it. */
    decide: (key: string, decision: 'kept' | 'removed' | null) => {
      const { [key]: _before, ...decisions } = draft.decisions;
      change({ decisions: decision === null ? decisions : { ...decisions, [key]: decision } });
    },
    amend: (key: string, changes: RoleDraft['changes'][string]) =>
      change({
        changes: { ...draft.changes, [key]: { ...draft.changes[key], ...changes } },
        // who says how it is, keeps it
        decisions: { ...draft.decisions, [key]: 'kept' },
      }),
    add: (kind: Kind, id: string) => {
      const key = `own:${kind}:${kind === 'task' ? crypto.randomUUID() : id}`;
      const { [key]: _decided, ...decisions } = draft.decisions;
      const isThere = draft.added.some((one) => one.key === key);
      change({
        decisions,
        added: isThere ? draft.added : [...draft.added, { kind, key, id, change: {} }],
      });
    },
    forget: () => dropDraft(place),
  };
}
