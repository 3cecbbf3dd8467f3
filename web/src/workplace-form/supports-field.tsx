import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { type VocabularyLists, vocabularyQuery } from '../api/vocabulary-query.ts';
import { useLanguage } from '../texts/language.tsx';
import { Button } from '../ui/button.tsx';
import { groupOfSupport, type SupportId, supportGroups } from './support-groups.ts';
import styles from './workplace-form.module.css';

/** What a {@link SupportsField} edits. */
interface SupportsFieldProps {
  /** What is offered; empty for nothing, undefined when it is not told. */
  readonly supports: readonly SupportId[] | undefined;
  readonly onChange: (supports: SupportId[] | undefined) => void;
}

/** What the workplace can adapt, as sentences to tick. Nothing ticked and nothing told are kept apart, and each is said. */
export function SupportsField({ supports, onChange }: SupportsFieldProps) {
  const t = useTranslations('workplace');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const terms = (vocabulary?.supports ?? []).filter(isSupport);
  const offered = new Set<string>(supports);
  const toggle = (id: SupportId, isOffered: boolean) =>
    onChange(terms.map((term) => term.id).filter((one) => (one === id ? isOffered : offered.has(one))));
  return (
    <>
      <p className="quiet">
        {supports === undefined
          ? t('supportsNotTold')
          : t('supportsTold', { offered: supports.length, all: terms.length })}
      </p>
      <div className="row">
        {supports === undefined ? (
          <Button onClick={() => onChange([])}>{t('offerNothing')}</Button>
        ) : (
          <Button kind="quiet" onClick={() => onChange(undefined)}>
            {t('forgetSupports')}
          </Button>
        )}
      </div>
      {terms.length > 0 &&
        supportGroups.map((group) => (
          <Group
            key={group}
            name={t(`groups.${group}`)}
            terms={terms.filter(({ id }) => groupOfSupport[id] === group)}
            offered={offered}
            onToggle={toggle}
          />
        ))}
    </>
  );
}

/** Supports of one sort; folded, it says which of them are offered. */
function Group({ name, terms, offered, onToggle }: GroupProps) {
  const t = useTranslations('workplace');
  const inUse = terms.filter(({ id }) => offered.has(id));
  return (
    <details className={styles.group}>
      <summary>
        <span className={styles.groupName}>{name}</span>{' '}
        <span className="quiet small">{t('ofGroup', { count: inUse.length, all: terms.length })}</span>
        <span className={`${styles.inUse} small`}>{inUse.map((term) => term.name).join(' · ')}</span>
      </summary>
      <div className={styles.supports}>
        {terms.map(({ id, name: support, description }) => (
          <label key={id} className={styles.support}>
            <input
              type="checkbox"
              checked={offered.has(id)}
              onChange={(event) => onToggle(id, event.target.checked)}
            />
            <span>
              {support}
              <span className={`${styles.sentence} quiet small`}>{description}</span>
            </span>
          </label>
        ))}
      </div>
    </details>
  );
}

type Term = VocabularyLists['supports'][number];

/** What a {@link Group} shows. */
interface GroupProps {
  readonly name: string;
  readonly terms: readonly (Term & { readonly id: SupportId })[];
  readonly offered: ReadonlySet<string>;
  readonly onToggle: (id: SupportId, isOffered: boolean) => void;
}

function isSupport(term: Term): term is Term & { readonly id: SupportId } {
  return Object.hasOwn(groupOfSupport, term.id);
}
