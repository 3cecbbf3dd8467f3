import { useFormatter, useTranslations } from 'use-intl';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { useAuditWords } from '../../readers/use-audit-words.ts';
import look from '../../way/step-page.module.css';
import type { DossierDecision } from './dossier-queries.ts';
import { Inputs } from './inputs.tsx';

/** What a {@link Decision} shows. */
interface DecisionProps {
  readonly decision: DossierDecision;
  readonly vocabulary: VocabularyLists;
}

const numbers = ['total', 'forCandidate', 'forWorkplace', 'coverage'] as const;
/** Numbers are told as exactly as they are compared. */
const exactly = { maximumFractionDigits: 6 };

/** A decision: who made it, on what was seen, on which profiles, and whether it computes to the same now. */
export function Decision({ decision, vocabulary }: DecisionProps) {
  const t = useTranslations('dossier');
  const { who, sayInstant } = useAuditWords();
  const { id, reason, comment, seen, told, inputs, reviewedBy, reviewedByName, reviewedAt } = decision;
  const why = vocabulary.reasons.find((one) => one.id === reason)?.name ?? reason;
  const by = reviewedBy === 'passa' ? 'Passa' : who(reviewedByName, reviewedBy);
  return (
    <section className={look.section} aria-labelledby={`decision-${id}`}>
      <h2 id={`decision-${id}`}>{t(`decision_${decision.decision}`)}</h2>
      <p>{t('by', { name: by, at: sayInstant(reviewedAt) })}</p>
      {why !== null && <p>{t('why', { why })}</p>}
      {comment !== null && <p>{t('words', { words: comment })}</p>}
      {told !== null && (
        <>
          <h3>{t('seen')}</h3>
          <p>{told.summary}</p>
          <ul>
            {told.points.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      {seen !== null && <Numbers seen={seen} />}
      <Again decision={decision} vocabulary={vocabulary} />
      {inputs !== null && <Inputs inputs={inputs} vocabulary={vocabulary} />}
    </section>
  );
}

function Numbers({ seen }: { seen: NonNullable<DossierDecision['seen']> }) {
  const t = useTranslations('dossier');
  const format = useFormatter();
  return (
    <dl className={look.facts}>
      {numbers.map((name) => (
        <div key={name}>
          <dt>{t(`number_${name}`)}</dt>
          <dd>{format.number(seen[name], exactly)}</dd>
        </div>
      ))}
      <div>
        <dt>{t('computedWith')}</dt>
        <dd>
          {t('policyAndEngine', {
            policy: String(seen.policyVersion),
            engine: seen.engineVersion,
            date: seen.scoredFor ?? '–',
          })}
        </dd>
      </div>
    </dl>
  );
}

function Again({ decision: { again, whyNotAgain }, vocabulary }: DecisionProps) {
  const t = useTranslations('dossier');
  const format = useFormatter();
  if (again === null) {
    return <p>{t(`not_${whyNotAgain ?? 'not-kept'}`)}</p>;
  }
  const names = new Map([...vocabulary.gates, ...vocabulary.rules].map((one) => [one.id, one.name]));
  const nameOf = (what: string): string => {
    const number = numbers.find((one) => one === what);
    return number === undefined ? (names.get(what) ?? what) : t(`number_${number}`);
  };
  const value = (one: string | number | null): string =>
    typeof one === 'number' ? format.number(one, exactly) : (one ?? '–');
  const { differences, isSameEngine, engineVersion } = again;
  return (
    <>
      <h3>{t('again')}</h3>
      <p>{isSameEngine ? t('sameEngine') : t('otherEngine', { engine: engineVersion })}</p>
      {differences.length === 0 ? (
        <p>
          <strong>{t('same')}</strong>
        </p>
      ) : (
        <ul>
          {differences.map(({ what, was, is }) => (
            <li key={what}>{t('difference', { what: nameOf(what), was: value(was), is: value(is) })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
