import { useFormatter, useTranslations } from 'use-intl';
import type { Schemas } from '../api/client.ts';
import { useLanguage } from '../texts/language.tsx';
import styles from './told-to-workplace.module.css';

/** What the workplace is told of a person. */
interface ToldToWorkplaceProps {
  /** What the person is called there. */
  readonly name: string;
  /** The coach's words; empty while none are written, null when they are told no more. */
  readonly words: string | null;
  readonly reasons: Schemas['ProposedReasons'];
  /** What says who it is and is shown beside it, while the consent stands. */
  readonly identity: readonly ('name' | 'contact')[];
}

/** What of the facts says who it is. */
export function identityIn(facts: readonly string[]): ('name' | 'contact')[] {
  return (['name', 'contact'] as const).filter((fact) => facts.includes(fact));
}

type Reason = Schemas['ProposedReasons']['sv'][number];

const kinds = ['for', 'adjustment', 'against', 'to-check'] as const;

/** What a workplace reads of a person who is proposed to it: a name, the coach's words, and the reasons about the work. */
export function ToldToWorkplace({ name, words, reasons, identity }: ToldToWorkplaceProps) {
  const t = useTranslations('way');
  const format = useFormatter();
  const { language } = useLanguage();
  const told = reasons[language];
  const first = told.filter(({ place }) => place !== 'more');
  const more = told.filter(({ place }) => place === 'more');
  return (
    <div className={styles.told}>
      <p>
        <strong>{name}</strong>
      </p>
      {identity.length > 0 && (
        <p>
          {t('toldIdentity', {
            facts: format.list(
              identity.map((fact) => t(`identity.${fact}`)),
              { type: 'conjunction' },
            ),
          })}
        </p>
      )}
      {words === null ? (
        <p className="quiet">{t('toldNoMore')}</p>
      ) : (
        <p className={words === '' ? 'quiet' : styles.words}>{words === '' ? t('noWords') : words}</p>
      )}
      <Reasons reasons={first} />
      {more.length > 0 && (
        <details>
          <summary>{t('moreReasons', { count: more.length })}</summary>
          <div className={styles.told}>
            <Reasons reasons={more} />
          </div>
        </details>
      )}
    </div>
  );
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const t = useTranslations('way');
  return kinds.map((kind) => {
    const told = reasons.filter((reason) => reason.kind === kind);
    return (
      told.length > 0 && (
        <div key={kind}>
          <p className="quiet small">{t(`reasons.${kind}`)}</p>
          <ul className={styles.reasons}>
            {told.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )
    );
  });
}
