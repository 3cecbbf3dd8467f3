import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useLanguage } from '../../texts/language.tsx';
import styles from './match-list-page.module.css';
import type { MatchList } from './match-list-queries.ts';

/** The subjects of a list that had no suggestion when it was made, folded: why, what stops most and what would open most. */
export function LeftOut({ list }: { list: MatchList }) {
  const t = useTranslations('matchLists');
  const { language } = useLanguage();
  const left = list.items.flatMap(({ whyNone, ...subject }) =>
    whyNone === null ? [] : [{ ...subject, whyNone }],
  );
  if (left.length === 0) {
    return null;
  }
  return (
    <details className={styles.leftOut}>
      <summary>{t('leftOut', { count: left.length, all: list.items.length })}</summary>
      <ul>
        {left.map(({ id, title, reference, whyNone: { reasonText, gates, openings } }) => (
          <li key={id}>
            {list.for === 'roles' ? (
              <Link to="/roles/$roleId" params={{ roleId: id }}>
                {title ?? t('untitled')}
              </Link>
            ) : (
              <Link to="/people/$personId/suggestions" params={{ personId: id }}>
                {reference ?? t('erased')}
              </Link>
            )}
            <p>
              {[reasonText, gates[0]?.text, ...openings.map(({ text }) => text)]
                .flatMap((text) => (text == null ? [] : [text[language]]))
                .join(' ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
