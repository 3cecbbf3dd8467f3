import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { writeHours } from '../../texts/hours.ts';
import { useTitle } from '../../ui/use-title.ts';
import { CoverForm } from './cover-form.tsx';
import styles from './person-page.module.css';
import { asStored } from './person-queries.ts';
import { type FieldName, fieldOf, valuesOf } from './profile.ts';
import { tellValue } from './tell-value.ts';

/** What a colleague's person needs said of to judge a suggestion, in the order of the page. */
const told: readonly FieldName[] = [
  'needs',
  'avoids',
  'availability',
  'languages',
  'employmentForms',
  'licences',
  'registerExtract',
];

/** What a {@link ColleaguePerson} shows. */
interface ColleaguePersonProps {
  readonly person: Schemas['Candidate'];
  readonly vocabulary: Schemas['VocabularyLists'];
}

/** A colleague's person: the case number, what matching needs, and the way to stand in for the colleague. */
export function ColleaguePerson({ person, vocabulary }: ColleaguePersonProps) {
  const t = useTranslations('person');
  useTitle(person.reference);
  const words = {
    nothing: t('nothing'),
    extractYes: t('extractYes'),
    extractNo: t('extractNo'),
    number: String,
  };
  const values = [...valuesOf(asStored(person).profile)].filter(([path]) => told.includes(fieldOf(path)));
  const said = new Map<string, string[]>();
  for (const [path, value] of values) {
    const isHours = path === 'availability/hoursPerWeek';
    const label = isHours ? t('hours') : t(`fields.${fieldOf(path)}`);
    const text = isHours
      ? writeHours(person.availability?.hoursPerWeek)
      : tellValue(path, value, vocabulary, words);
    said.set(label, [...(said.get(label) ?? []), text]);
  }
  return (
    <div className={styles.main}>
      <header className={styles.head}>
        <Link to="/people" className="small no-print">
          ‹ {t('back')}
        </Link>
        <div className={styles.title}>
          <h1>{person.reference}</h1>
          {person.status === 'closed' && <p className={styles.closed}>{t('closed')}</p>}
          {person.objected && <p className={styles.closed}>{t('objected')}</p>}
        </div>
        <nav className="row no-print" aria-label={t('ways')}>
          <Link to="/people/$personId/suggestions" params={{ personId: person.id }}>
            {t('suggestions')}
          </Link>
        </nav>
      </header>
      <p>{person.coachId === undefined ? t('nobodysWhy') : t('colleaguesWhy')}</p>
      {said.size > 0 && (
        <dl className={styles.told}>
          {[...said].map(([label, texts]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{texts.join('\n')}</dd>
            </div>
          ))}
        </dl>
      )}
      <CoverForm personId={person.id} />
    </div>
  );
}
