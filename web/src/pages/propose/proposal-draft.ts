import { z } from 'zod/mini';

const draftSchema = z.object({
  words: z.string(),
  facts: z.array(z.string()),
  purpose: z.string(),
  how: z.string(),
  /** `YYYY-MM-DD`, or ''. */
  givenOn: z.string(),
  /** `YYYY-MM-DD`, or ''. */
  until: z.string(),
  despite: z.string(),
});
/** What is written of a proposal and not sent yet. */
export type ProposalDraft = z.output<typeof draftSchema>;

/** How long a consent holds unless another day is chosen, in days: an answer and a first meeting have room. */
const usualDays = 60;
const millisecondsPerDay = 86_400_000;

/** A draft in which nothing is written yet: the consent was given today, and holds for two months. `today` is `YYYY-MM-DD`. */
export function emptyDraft(today: string): ProposalDraft {
  const until = new Date(Date.parse(today) + usualDays * millisecondsPerDay).toISOString().slice(0, 10);
  return { words: '', facts: [], purpose: 'consider', how: '', givenOn: today, until, despite: '' };
}

/** The draft as the device kept it; null when it is none. */
export function readDraft(kept: unknown): ProposalDraft | null {
  return z.safeParse(draftSchema, kept).data ?? null;
}

/** What a draft can lack. */
export type MissingPart = 'words' | 'facts' | 'how' | 'givenOn' | 'until' | 'despite';

/** What is missing before it can be sent, in the order of the page; `isBlocked` tells that something stands in the way. */
export function missingIn(draft: ProposalDraft, today: string, isBlocked: boolean): MissingPart[] {
  const { words, facts, how, givenOn, until, despite } = draft;
  const isMissing: Readonly<Record<MissingPart, boolean>> = {
    words: words.trim() === '',
    facts: facts.length === 0,
    how: how === '',
    givenOn: givenOn === '' || givenOn > today,
    until: until === '' || until < today,
    despite: isBlocked && despite.trim() === '',
  };
  return (['words', 'facts', 'how', 'givenOn', 'until', 'despite'] as const).filter(
    (part) => isMissing[part],
  );
}
