import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { type VocabularyLists, vocabularyQuery } from '../../api/vocabulary-query.ts';
import { sessionQuery } from '../../session/session.ts';
import { useLanguage } from '../../texts/language.tsx';
import { todayInSweden } from '../../texts/today.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { useRequestKey } from '../../way/use-request-key.ts';
import { noteStep } from '../../way/way-queries.ts';
import { ConsentFields } from './consent-fields.tsx';
import { Obstacles } from './obstacles.tsx';
import { Preview } from './preview.tsx';
import { type MissingPart, missingIn } from './proposal-draft.ts';
import styles from './propose-page.module.css';
import { proposalPreviewQuery, sendProposal, suggestionQuery } from './propose-queries.ts';
import { toSubmission, wantedFacts } from './to-submission.ts';
import { useProposalDraft } from './use-proposal-draft.ts';

const route = getRouteApi('/signed-in/people/$personId/suggestions/$suggestionId/propose');

/** An approved suggestion is put to the workplace: the words that the manager reads, the person's consent, and what stands in the way. */
export function ProposePage() {
  const { suggestionId } = route.useParams();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  return vocabulary === undefined ? <Loading /> : <Propose key={suggestionId} vocabulary={vocabulary} />;
}

function Propose({ vocabulary }: { vocabulary: VocabularyLists }) {
  const { personId, suggestionId } = route.useParams();
  const t = useTranslations('propose');
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: suggestion } = useSuspenseQuery(suggestionQuery(personId, suggestionId));
  const today = todayInSweden(new Date());
  const { draft, change, forget } = useProposalDraft(session.id, suggestionId, today);
  const facts = wantedFacts(vocabulary, draft);
  const preview = useQuery(proposalPreviewQuery(suggestionId, facts));
  const obstacles = preview.data?.inTheWay ?? [];
  const form = useRef<HTMLFormElement>(null);
  const [hasTried, setHasTried] = useState(false);
  const missing = missingIn(draft, today, obstacles.length > 0);
  const shownMissing = hasTried ? missing : [];
  const { keyOf, done } = useRequestKey();
  const workplace = suggestion.workplaceName ?? t('theWorkplace');
  const title = t('title', { reference: suggestion.candidateReference ?? '', workplace });
  useTitle(title);

  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const body = toSubmission(suggestionId, vocabulary, draft, obstacles.length > 0);
      return sendProposal(body, keyOf(body));
    },
    onSuccess: async (proposal) => {
      done();
      forget();
      announce(t('sent', { workplace }));
      await noteStep(queryClient, { proposal });
      await navigate({
        to: '/people/$personId/suggestions',
        params: { personId },
        search: { selected: suggestionId, review: 'all' },
      });
    },
    // what stands in the way may be new
    onError: (problem) => problem instanceof ApiProblem && void preview.refetch(),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    const [first] = missing;
    setHasTried(true);
    if (first !== undefined) {
      focusPart(form.current, first);
    } else if (!isPending) {
      mutate();
    }
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Link
          to="/people/$personId/suggestions"
          params={{ personId }}
          search={{ selected: suggestionId, review: 'all' }}
          className="small"
        >
          ‹ {t('back')}
        </Link>
        <h1>{title}</h1>
        <p className="quiet">{t('about', { role: suggestion.roleTitle ?? t('untitled') })}</p>
      </header>
      <form ref={form} className={styles.panes} noValidate onSubmit={send}>
        <div className={styles.form}>
          <Words
            words={draft.words}
            workplace={workplace}
            isMissing={shownMissing.includes('words')}
            onChange={(words) => change({ words })}
          />
          <ConsentFields
            draft={draft}
            vocabulary={vocabulary}
            workplace={workplace}
            today={today}
            missing={shownMissing}
            onChange={change}
          />
          {obstacles.length > 0 && (
            <Obstacles
              suggestionId={suggestionId}
              approvedBy={suggestion.review?.id ?? ''}
              obstacles={obstacles}
              despite={draft.despite}
              isMissing={shownMissing.includes('despite')}
              onChange={(despite) => change({ despite })}
            />
          )}
        </div>
        <Preview preview={preview} words={draft.words} facts={facts} workplace={workplace} />
        <div className={styles.end}>
          {error !== null && !isPending && (
            <p role="alert" className={styles.wrong}>
              {t('notSent')} {error instanceof ApiProblem && error.message}
            </p>
          )}
          <Button kind="main" type="submit" aria-disabled={isPending}>
            {isPending ? t('sending') : t('send')}
          </Button>
          <p className="quiet small">{t('kept')}</p>
        </div>
      </form>
    </div>
  );
}

/** What is written for the workplace. */
interface WordsProps {
  readonly words: string;
  readonly workplace: string;
  readonly isMissing: boolean;
  readonly onChange: (words: string) => void;
}

function Words({ words, workplace, isMissing, onChange }: WordsProps) {
  const t = useTranslations('propose');
  return (
    <div className={`${styles.part} ${styles.words}`}>
      <label htmlFor="propose-words">{t('words', { workplace })}</label>
      <p id="propose-words-hint" className="quiet">
        {t('wordsHint')}
      </p>
      <textarea
        id="propose-words"
        data-part="words"
        rows={6}
        maxLength={2000}
        value={words}
        aria-describedby="propose-words-hint"
        aria-invalid={isMissing}
        onChange={({ target }) => onChange(target.value)}
      />
      {isMissing && (
        <p role="alert" className={styles.wrong}>
          {t('missing.words')}
        </p>
      )}
    </div>
  );
}

function focusPart(form: HTMLFormElement | null, part: MissingPart): void {
  form?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
}
