import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { draftsOf, dropDraft, keepDraft } from '../session/drafts.ts';
import { sessionQuery } from '../session/session.ts';

/** A text that is being written, kept on this device for its writer until it is sent; `of` names what it is of. */
export function useKeptText(of: string) {
  const { data: session } = useQuery(sessionQuery);
  const place = { principalId: session?.id ?? '', of, sitting: 'one' };
  const [text, setText] = useState(() => {
    const [kept] = draftsOf(place);
    return typeof kept?.content === 'string' ? kept.content : '';
  });
  return {
    text,
    write: (next: string) => {
      setText(next);
      keepDraft(place, next);
    },
    forget: () => dropDraft(place),
  };
}
