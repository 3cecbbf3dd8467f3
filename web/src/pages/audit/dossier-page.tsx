import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { ReaderRows } from '../../readers/reader-rows.tsx';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import look from '../../way/step-page.module.css';
import { Timeline } from '../../way/timeline.tsx';
import { useWayWords } from '../../way/use-way-words.ts';
import { Decision } from './decision.tsx';
import { type Dossier, dossierQuery } from './dossier-queries.ts';
import { Objections } from './objections.tsx';

const route = getRouteApi('/signed-in/suggestions/$suggestionId/dossier');

/** What was decided on a suggestion, on what, by whom, and who has seen it: to read, to check and to print. */
export function DossierPage() {
  const { suggestionId } = route.useParams();
  const { language } = useLanguage();
  const { data: dossier } = useSuspenseQuery(dossierQuery(suggestionId, language));
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery(language));
  const t = useTranslations('dossier');
  const { candidateId, candidateReference, roleId, roleTitle, decisions, readers } = dossier;
  const title = t('title', {
    reference: candidateReference ?? t('erasedPerson'),
    role: roleTitle ?? t('untitled'),
  });
  useTitle(title);
  return (
    <div className={look.page}>
      <header className={look.head}>
        <h1>{title}</h1>
        <p>{t('lead')}</p>
        <p className="row no-print">
          {candidateReference !== null && (
            <Link
              to="/people/$personId/suggestions"
              params={{ personId: candidateId }}
              search={{ selected: suggestionId, review: 'all' }}
            >
              {t('toSuggestion')}
            </Link>
          )}
          <Link to="/roles/$roleId" params={{ roleId }}>
            {t('toRole')}
          </Link>
          <Button kind="quiet" onClick={() => window.print()}>
            {t('print')}
          </Button>
        </p>
        {dossier.isErased && (
          <p>
            <strong>{t('erased')}</strong>
          </p>
        )}
      </header>
      {decisions.length === 0 && <p>{t('undecided')}</p>}
      {decisions.map((decision) => (
        <Decision key={decision.id} decision={decision} vocabulary={vocabulary} />
      ))}
      <Proposals proposals={dossier.proposals} />
      <Objections objections={dossier.objections} />
      <section className={look.section} aria-labelledby="dossier-readers">
        <h2 id="dossier-readers">{t('readers')}</h2>
        <ReaderRows readers={readers} heading="h3" />
      </section>
    </div>
  );
}

function Proposals({ proposals }: Pick<Dossier, 'proposals'>) {
  const t = useTranslations('dossier');
  const { tellSteps } = useWayWords();
  return proposals.map((proposal) =>
    proposal.for === 'coach' ? (
      <section key={proposal.id} className={look.section} aria-labelledby={`proposal-${proposal.id}`}>
        <h2 id={`proposal-${proposal.id}`}>
          {t('proposal', { workplace: proposal.work.workplaceName ?? t('untitled') })}
        </h2>
        <Timeline label={t('steps')} entries={tellSteps(proposal.steps)} />
        <p className="no-print">
          <Link to="/proposals/$proposalId" params={{ proposalId: proposal.id }}>
            {t('toProposal')}
          </Link>
        </p>
      </section>
    ) : null,
  );
}
