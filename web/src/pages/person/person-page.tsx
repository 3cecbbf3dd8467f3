import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { personQuery } from '../../api/person-query.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { isSelf, type Session, sessionQuery } from '../../session/session.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { PersonWay } from '../../way/person-way.tsx';
import { Abilities } from './abilities.tsx';
import { Apart, Case } from './case-and-apart.tsx';
import { ColleaguePerson } from './colleague-person.tsx';
import { Confirmed } from './confirmed.tsx';
import { Covers } from './covers.tsx';
import { DraftOffer } from './draft-offer.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Experience } from './experience.tsx';
import { focusField } from './focus-field.ts';
import { Languages } from './languages.tsx';
import { Avoids, Needs } from './needs-and-avoids.tsx';
import { NextQuestion } from './next-question.tsx';
import { CoachNotes, OwnWords } from './own-words.tsx';
import { PersonProvider, useField, usePerson, useSaveState } from './person-context.tsx';
import styles from './person-page.module.css';
import { RecordObjection } from './record-objection.tsx';
import { SaveLine } from './save-line.tsx';
import { sectionId, sectionNames } from './section.tsx';
import { StandingObjection } from './standing-objection.tsx';
import { Terms } from './terms.tsx';
import { usePersonStore } from './use-person-store.ts';
import { When } from './when.tsx';
import { Where } from './where.tsx';

const route = getRouteApi('/signed-in/people/$personId');

/** A person, as the coach writes it together with them: own words first, everything stored by itself. */
export function PersonPage() {
  const { personId } = route.useParams();
  const { language } = useLanguage();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const { data: session } = useSuspenseQuery(sessionQuery);
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  if (vocabulary === undefined) {
    return <Loading />;
  }
  return person.seenAs === 'colleague' ? (
    <ColleaguePerson person={person} vocabulary={vocabulary} />
  ) : (
    <WrittenPerson key={person.id} person={person} session={session} vocabulary={vocabulary} />
  );
}

/** What a {@link WrittenPerson} begins with. */
interface WrittenPersonProps {
  readonly person: Schemas['Candidate'];
  readonly session: Session;
  readonly vocabulary: Schemas['VocabularyLists'];
}

function WrittenPerson({ person, session, vocabulary }: WrittenPersonProps) {
  const { field } = route.useSearch();
  const store = usePersonStore(person, session.id);
  // who plans for the node writes what coaches keep to themselves nowhere
  const reads = (field: string) => person.seenAs !== 'planner' || session.sees.candidate?.[field] === 'whole';
  useEffect(() => {
    if (field !== undefined) {
      focusField(field);
    }
  }, [field]);
  return (
    <PersonProvider value={{ store, vocabulary }}>
      <div className={styles.page}>
        <form
          className={styles.main}
          noValidate
          onBlur={() => void store.save()}
          onSubmit={(event) => {
            event.preventDefault();
            void store.save();
          }}
        >
          <Head personId={person.id} session={session} seenAs={person.seenAs} />
          <Confirmed person={person} />
          <Covers person={person} />
          <StandingObjection person={person} session={session} />
          <DraftOffer principalId={session.id} personId={person.id} />
          <ErrorSummary />
          <PersonWay personId={person.id} />
          {!person.objected && <NextQuestion person={person} />}
          <OwnWords />
          {reads('coachNotes') && <CoachNotes />}
          <Experience />
          <Abilities />
          <Needs />
          <Avoids />
          <When />
          <Where />
          <Languages />
          <Terms />
          <Case session={session} seenAs={person.seenAs} />
          <Apart readsNames={reads('name')} />
          <End person={person} />
        </form>
        <Contents />
      </div>
    </PersonProvider>
  );
}

interface HeadProps {
  readonly personId: string;
  readonly session: Session;
  readonly seenAs: Schemas['Candidate']['seenAs'];
}

function Head({ personId, session, seenAs }: HeadProps) {
  const t = useTranslations('person');
  const [reference = ''] = useField('reference');
  const [status] = useField('status');
  const [coachId] = useField('coachId');
  useTitle(reference);
  return (
    <header className={styles.head}>
      <Link to="/people" className="small no-print">
        ‹ {t('back')}
      </Link>
      <div className={styles.title}>
        <h1>{reference}</h1>
        {status === 'closed' && <p className={styles.closed}>{t('closed')}</p>}
      </div>
      <nav className="row no-print" aria-label={t('ways')}>
        <Link to="/people/$personId/suggestions" params={{ personId }}>
          {t('suggestions')}
        </Link>
        <Link to="/people/$personId/suggestions" params={{ personId }} search={{ for: 'candidate' }}>
          {t('toCandidate')}
        </Link>
        {isSelf(session, coachId) && session.roles.includes('coach') && (
          <Link to="/people/$personId/readers" params={{ personId }}>
            {t('readers')}
          </Link>
        )}
        {(seenAs === 'coach' || seenAs === 'cover') && (
          // only who means to look at it has it read and recorded
          <Link to="/people/$personId/copy" params={{ personId }} preload={false}>
            {t('copy')}
          </Link>
        )}
      </nav>
    </header>
  );
}

/** The parts of the page, and whether what is written is stored. */
function Contents() {
  const t = useTranslations('person');
  return (
    <aside className={`${styles.aside} no-print`}>
      <SaveLine />
      <nav aria-label={t('contents')} className={styles.contents}>
        <ol>
          {sectionNames.map((name) => (
            <li key={name}>
              <a href={`#${sectionId(name)}`}>{t(`sections.${name}`)}</a>
            </li>
          ))}
        </ol>
      </nav>
    </aside>
  );
}

/** Closing and opening the person, and erasing them. */
function End({ person: { id: personId, seenAs, objected } }: Pick<WrittenPersonProps, 'person'>) {
  const t = useTranslations('person');
  const { store } = usePerson();
  const { revision } = useSaveState();
  const [reference = ''] = useField('reference');
  const [status, writeStatus] = useField('status');
  const [isErasing, setIsErasing] = useState(false);
  const isOpen = status !== 'closed';
  return (
    <section className={`${styles.end} no-print`} aria-label={t('endTitle')}>
      <p className="quiet">{isOpen ? t('closeWhy') : t('openWhy')}</p>
      <div className="row">
        <Button onClick={() => writeStatus(isOpen ? 'closed' : 'open')}>
          {isOpen ? t('close') : t('open')}
        </Button>
        {seenAs !== 'writer' && !objected && <RecordObjection personId={personId} />}
        {seenAs !== 'cover' && (
          <Button kind="quiet" onClick={() => setIsErasing(true)}>
            {t('eraseAsk')}
          </Button>
        )}
      </div>
      {isErasing && (
        <EraseDialog
          personId={personId}
          reference={reference}
          revision={revision}
          mayCopy={seenAs === 'coach'}
          onErased={store.forget}
          onClose={() => setIsErasing(false)}
        />
      )}
    </section>
  );
}
