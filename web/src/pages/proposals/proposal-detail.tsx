import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { noteStored } from '../../api/note-stored.ts';
import type { OwnProposal } from '../../api/own-proposals-query.ts';
import { ApiProblem } from '../../api/problem.ts';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { useKeptText } from '../../way/use-kept-text.ts';
import { AnswerDialog } from './answer-dialog.tsx';
import { Disclosed } from './disclosed.tsx';
import styles from './proposal-detail.module.css';
import { ProposalStanding, standingId } from './proposal-standing.tsx';
import { ProposalSteps, ProposalTalk } from './proposal-talk.tsx';
import { type Answer, answerProposal, ownProposalQuery } from './proposals-queries.ts';
import { ProposedReasons } from './proposed-reasons.tsx';
import { ProposedWork } from './proposed-work.tsx';
import { QuestionForm } from './question-form.tsx';
import { isOpen, mayChangeAnswer, mayTellWho } from './standing.ts';

/** Who is proposed, for what, in the coach's words and why, and the answer: one press, and one for the reason. */
export function ProposalDetail({ proposal }: { proposal: OwnProposal }) {
  const t = useTranslations('proposals');
  const { alias, work, words, coachName, consentUntil, reasons, steps, updatedAt } = proposal;
  const isWaiting = isOpen(proposal);
  const hasAnswered = useRef(false);
  // what was answered is read where it stands, once it does
  useEffect(() => {
    if (hasAnswered.current && updatedAt !== '') {
      hasAnswered.current = false;
      const standing = document.getElementById(standingId);
      standing?.focus({ preventScroll: true });
      standing?.scrollIntoView({ block: 'center' });
    }
  }, [updatedAt]);
  const answer = (
    <YourAnswer
      proposal={proposal}
      onAnswered={() => {
        hasAnswered.current = true;
      }}
    />
  );
  const title = work.title ?? t('untitled');
  return (
    <article className={styles.detail} aria-labelledby="proposal-alias">
      <header className={styles.head}>
        <h2 id="proposal-alias">{alias}</h2>
        <p>
          {work.workplaceName === null
            ? t('proposedForRole', { title })
            : t('proposedFor', { title, workplace: work.workplaceName })}
        </p>
        <p className="quiet small">{t('aliasWhy')}</p>
      </header>
      {isWaiting ? (
        <p className={styles.deadline}>{t('answerBy', { date: new Date(`${consentUntil}T12:00:00`) })}</p>
      ) : (
        <>
          <ProposalStanding proposal={proposal} />
          {answer}
        </>
      )}
      {mayTellWho(proposal) && <Disclosed key={proposal.id} proposalId={proposal.id} />}
      {words !== null && (
        <section className={styles.section}>
          <h3>{coachName === null ? t('words') : t('wordsBy', { coach: coachName })}</h3>
          <p className={styles.words}>{words}</p>
        </section>
      )}
      <ProposedReasons reasons={reasons} />
      <ProposedWork work={work} />
      <ProposalTalk proposal={proposal} />
      <ProposalSteps steps={steps} />
      {isWaiting && answer}
    </article>
  );
}

const answers = ['welcome', 'not-now', 'no'] as const satisfies readonly Answer['answer'][];

/** The three answers and the question, where one may answer; where one has answered, the way to answer otherwise. */
function YourAnswer({ proposal, onAnswered }: { proposal: OwnProposal; onAnswered: () => void }) {
  const t = useTranslations('proposals');
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<Answer['answer'] | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const question = useKeptText(`proposal.${proposal.id}.question`);
  const [isAsking, setIsAsking] = useState(question.text !== '');
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ answer }: { answer: Answer; forgetWords: () => void }) =>
      answerProposal(proposal.id, answer),
    onSuccess: async (answered, { answer: { answer }, forgetWords }) => {
      forgetWords();
      onAnswered();
      await noteStored(queryClient, ownProposalQuery(proposal.id), answered);
      setChosen(null);
      setIsChanging(false);
      announce(t('sent', { answer: t(`answers.${answer}`) }));
      await queryClient.invalidateQueries({ queryKey: ['proposal', 'own'] });
    },
    // somebody else has gone on meanwhile: what is there now is shown
    onError: (problem) =>
      problem instanceof ApiProblem && queryClient.invalidateQueries({ queryKey: ['proposal'] }),
  });
  const isWaiting = isOpen(proposal);
  const mayChange = mayChangeAnswer(proposal, new Date());
  if (!isWaiting && !mayChange) {
    return null;
  }
  if (!isWaiting && !isChanging) {
    return (
      <div>
        <Button onClick={() => setIsChanging(true)}>{t('change')}</Button>
      </div>
    );
  }
  const failure =
    error === null ? null : `${t('notSent')} ${error instanceof ApiProblem ? error.message : t('kept')}`;
  if (isWaiting && isAsking) {
    return <QuestionForm proposal={proposal} question={question} onDone={() => setIsAsking(false)} />;
  }
  return (
    <>
      <section className={styles.answer} aria-label={t('yourAnswer')}>
        {answers.map((answer) => (
          <Button
            key={answer}
            kind={answer === 'welcome' ? 'main' : 'other'}
            onClick={() => {
              reset();
              setChosen(answer);
            }}
          >
            {t(`answers.${answer}`)}
          </Button>
        ))}
        {isWaiting && (
          <Button kind="quiet" onClick={() => setIsAsking(true)}>
            {t('askFirst')}
          </Button>
        )}
      </section>
      {chosen !== null && (
        <AnswerDialog
          proposal={proposal}
          answer={chosen}
          isSending={isPending}
          failure={failure}
          onAnswer={(answer, forgetWords) => mutate({ answer, forgetWords })}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}
