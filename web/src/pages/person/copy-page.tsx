import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { ReaderRows } from '../../readers/reader-rows.tsx';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { toldToCoach } from '../../way/way-queries.ts';
import { CopiedEarlier } from './copied-earlier.tsx';
import { CopiedFacts } from './copied-facts.tsx';
import { CopiedListedIn, CopiedNotices, CopiedReportedIn, CopiedWork } from './copied-lists.tsx';
import { CopiedObjections } from './copied-objections.tsx';
import { Decided, Weighed } from './copied-suggestions.tsx';
import { CopiedPlacement, CopiedProposal } from './copied-way.tsx';
import styles from './copy-page.module.css';
import { copyQuery } from './copy-queries.ts';
import { CopySection } from './copy-section.tsx';
import { useCopiedProfile } from './use-copied-profile.ts';

const route = getRouteApi('/signed-in/people/$personId/copy');

/** Everything that is held about a person, in words to them: to go through together, to print and to hand over. */
export function CopyPage() {
  const { personId } = route.useParams();
  const { language } = useLanguage();
  const { data: copy } = useSuspenseQuery(copyQuery(personId));
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery(language));
  const t = useTranslations('personCopy');
  const format = useFormatter();
  const { who, told, apart, tellProfile } = useCopiedProfile(copy, vocabulary);
  const { madeAt, person, earlier, suggestions, reviews, covers, objections, readers } = copy;
  const { work, listedIn, reportedIn, notices } = copy;
  const [proposals, placements] = [toldToCoach(copy.proposals), toldToCoach(copy.placements)];
  const title = t('title', { who: person.reference });
  useTitle(title);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <Link to="/people/$personId" params={{ personId }} className="small no-print">
          ‹ {t('back')}
        </Link>
        <h1>{title}</h1>
        <p className="quiet no-print">{t('forCoach')}</p>
        <p className="row no-print">
          <Button kind="main" onClick={() => window.print()}>
            {t('print')}
          </Button>
          <a href={`/api/v1/candidates/${personId}/copy`} download={`${person.reference}.json`}>
            {t('download')}
          </a>
        </p>
        <p>
          {t('lead', { at: format.dateTime(new Date(madeAt), { dateStyle: 'long', timeStyle: 'short' }) })}
        </p>
      </header>
      <CopySection name="you" isEmpty={false}>
        <p className="quiet">{t('youWhy')}</p>
        <CopiedFacts facts={who} />
      </CopySection>
      <CopySection name="profile" isEmpty={told.length === 0}>
        <p className="quiet">{t('profileWhy')}</p>
        <CopiedFacts facts={told} />
      </CopySection>
      <CopySection name="earlier" isEmpty={earlier.length === 0}>
        <p className="quiet">{t('earlierWhy')}</p>
        <CopiedEarlier earlier={earlier} reviews={reviews} tellProfile={tellProfile} />
      </CopySection>
      <CopySection name="work" isEmpty={work.length === 0}>
        <CopiedWork work={work} />
      </CopySection>
      <CopySection name="notes" isEmpty={(person.coachNotes ?? '') === ''}>
        <p className="quiet">{t('notesWhy')}</p>
        <p className={styles.words}>{person.coachNotes}</p>
      </CopySection>
      <CopySection name="followUp" isEmpty={false}>
        <p className="quiet">{t('followUpWhy')}</p>
        <p className="no-print">{t('followUpOnPaper')}</p>
        <div className="only-print">
          {apart.length === 0 ? <p>{t('nothing')}</p> : <CopiedFacts facts={apart} />}
        </div>
      </CopySection>
      <CopySection name="suggestions" isEmpty={suggestions.length === 0}>
        <p className="quiet">{t('suggestionsWhy')}</p>
        <Weighed suggestions={suggestions} />
      </CopySection>
      <CopySection name="reviews" isEmpty={reviews.length === 0}>
        <Decided reviews={reviews} readers={readers} vocabulary={vocabulary} />
      </CopySection>
      <CopySection name="proposals" isEmpty={proposals.length === 0}>
        {proposals.map((proposal) => (
          <CopiedProposal key={proposal.id} proposal={proposal} />
        ))}
      </CopySection>
      <CopySection name="placements" isEmpty={placements.length === 0}>
        {placements.map((placement) => (
          <CopiedPlacement key={placement.id} placement={placement} vocabulary={vocabulary} />
        ))}
      </CopySection>
      <CopySection name="objections" isEmpty={objections.length === 0}>
        <CopiedObjections objections={objections} />
      </CopySection>
      <CopySection name="covers" isEmpty={covers.length === 0}>
        <ul className={styles.rows}>
          {covers.map(({ id, coachId, coachName, begunAt, until, reason }) => (
            <li key={id}>
              {t('covered', {
                name: coachName ?? t('someone', { id: coachId.slice(0, 8) }),
                from: new Date(begunAt),
                until: new Date(until),
                reason: reason ?? '',
              })}
            </li>
          ))}
        </ul>
      </CopySection>
      <CopySection name="listedIn" isEmpty={listedIn.length === 0}>
        <p className="quiet">{t('listedInWhy')}</p>
        <CopiedListedIn listedIn={listedIn} />
      </CopySection>
      <CopySection name="reportedIn" isEmpty={reportedIn.length === 0}>
        <CopiedReportedIn reportedIn={reportedIn} />
      </CopySection>
      <CopySection name="notices" isEmpty={notices.length === 0}>
        <p className="quiet">{t('noticesWhy')}</p>
        <CopiedNotices notices={notices} />
      </CopySection>
      <CopySection name="readers" isEmpty={false}>
        <p className="quiet">{t('readersWhy')}</p>
        <ReaderRows readers={readers} heading="h3" isForPerson />
      </CopySection>
    </article>
  );
}
