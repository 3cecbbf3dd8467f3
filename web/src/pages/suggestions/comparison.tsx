import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import type { Point } from './arrange-points.ts';
import { betterBy } from './better-by.ts';
import styles from './comparison.module.css';
import { laySideBySide } from './lay-side-by-side.ts';
import { comparisonQuery, explanationQuery, type Suggestion } from './suggestion-queries.ts';
import { suggestionsPath } from './suggestions-search.ts';
import { useWorkInWords } from './use-work-in-words.ts';

/** What a {@link Comparison} lays side by side. */
interface ComparisonProps {
  readonly personId: string;
  readonly one: Suggestion;
  readonly other: Suggestion;
  readonly headingId: string;
}

/** Two suggestions side by side: what the work is, what speaks for and against each, and what decides between them. */
export function Comparison({ personId, one, other, headingId }: ComparisonProps) {
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const [a, b] = [useWorkInWords(one), useWorkInWords(other)];
  const [pointsOfA, pointsOfB] = [usePoints(one), usePoints(other)];
  const facts = [
    ['where', 'where'],
    ['hours', 'hours'],
    ['times', 'times'],
    ['period', 'period'],
    ['travel', 'trip'],
    ['places', 'places'],
    ['tasks', 'tasks'],
  ] as const;
  const reasons = [
    ['opens', 'adjustment'],
    ['reasons', 'for'],
    ['against', 'against'],
    ['check', 'to-check'],
  ] as const;
  const tellVerdict = ({ kind, verdict }: Suggestion) =>
    kind === 'near-miss' ? t('nearMiss') : verdict === null ? '' : t(`verdicts.${verdict}`);
  const told = [
    { name: t('strength'), a: tellVerdict(one), b: tellVerdict(other), nothing: '' },
    ...facts.map(([word, key]) => ({ name: t(word), a: a[key], b: b[key], nothing: t('notTold') })),
  ].filter((row) => row.a !== '' || row.b !== '');
  const sides = reasons.map(([word, kind]) => ({
    name: t(word),
    ...laySideBySide(pointsOfA, pointsOfB, kind),
  }));
  const alike = [
    ...told.filter((row) => row.a === row.b).map((row) => ({ name: row.name, texts: [row.a] })),
    ...sides.map(({ name, both }) => ({ name, texts: both })).filter(({ texts }) => texts.length > 0),
  ];
  const titleOf = ({ id, roleTitle }: Suggestion) => (
    <Link from={suggestionsPath} to="." search={(old) => ({ ...old, selected: id, with: undefined })}>
      {roleTitle ?? words('untitled')}
    </Link>
  );
  return (
    <article className={styles.comparison}>
      <Link
        from={suggestionsPath}
        to="."
        search={(old) => ({ ...old, with: undefined })}
        className="small no-print"
      >
        ‹ {t('endComparison')}
      </Link>
      <h2 id={headingId} tabIndex={-1}>
        {t('comparison')}
      </h2>
      <Decisive personId={personId} one={one} other={other} />
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{titleOf(one)}</th>
            <th scope="col">{titleOf(other)}</th>
          </tr>
        </thead>
        {told
          .filter((row) => row.a !== row.b)
          .map((row) => (
            <Row key={row.name} {...row} />
          ))}
        {sides.map(({ name, a: ofOne, b: ofOther }) => (
          <Row key={name} name={name} a={listOf(ofOne)} b={listOf(ofOther)} nothing={t('nothingTold')} />
        ))}
      </table>
      {alike.length > 0 && (
        <details className={styles.alike}>
          <summary>{t('sameForBoth', { count: alike.flatMap(({ texts }) => texts).length })}</summary>
          <dl>
            {alike.map(({ name, texts }) => (
              <div key={name}>
                <dt className="quiet small">{name}</dt>
                {texts.map((text) => (
                  <dd key={text}>{text}</dd>
                ))}
              </div>
            ))}
          </dl>
        </details>
      )}
    </article>
  );
}

interface RowProps {
  readonly name: string;
  readonly a: ReactNode;
  readonly b: ReactNode;
  /** What stands where one of them has it not. */
  readonly nothing: string;
}

/** One thing of both; left out where neither has it. */
function Row({ name, a, b, nothing }: RowProps) {
  if (isNothing(a) && isNothing(b)) {
    return null;
  }
  const cell = (value: ReactNode) => (isNothing(value) ? <span className="quiet">{nothing}</span> : value);
  return (
    <tbody>
      <tr>
        <th colSpan={2} scope="rowgroup">
          {name}
        </th>
      </tr>
      <tr>
        <td>{cell(a)}</td>
        <td>{cell(b)}</td>
      </tr>
    </tbody>
  );
}

function isNothing(value: ReactNode): boolean {
  return value === '' || value === null;
}

function listOf(texts: readonly string[]): ReactNode {
  return texts.length === 0 ? null : (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

function usePoints({ id }: Suggestion): readonly Point[] {
  const { language } = useLanguage();
  const { data } = useQuery(explanationQuery(id, 'coach', language));
  return data?.points ?? [];
}

/** What decides between the two, in words: which rules speak more for each. */
function Decisive({ personId, one, other }: Omit<ComparisonProps, 'headingId'>) {
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const { language } = useLanguage();
  const { data: comparison } = useQuery(comparisonQuery(personId, one.id, other.id));
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  if (comparison === undefined || vocabulary === undefined) {
    return null;
  }
  const nameOf = (id: string) => vocabulary.rules.find((rule) => rule.id === id)?.name ?? id;
  const better = betterBy(comparison);
  return (
    <ul className={styles.decisive}>
      {([one, other] as const).map((suggestion, index) => {
        const rules = better[index === 0 ? 'a' : 'b'];
        return rules.length === 0 ? null : (
          <li key={suggestion.id}>
            {t('betterBy', {
              title: suggestion.roleTitle ?? words('untitled'),
              rules: rules.map(nameOf).join(', '),
            })}
          </li>
        );
      })}
      {better.a.length + better.b.length === 0 && <li>{t('alike')}</li>}
    </ul>
  );
}
