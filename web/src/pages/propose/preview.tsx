import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { Button } from '../../ui/button.tsx';
import { identityIn, ToldToWorkplace } from '../../way/told-to-workplace.tsx';
import styles from './propose-page.module.css';

/** What a {@link Preview} shows. */
interface PreviewProps {
  readonly preview: {
    readonly data: Schemas['ProposalPreview'] | undefined;
    readonly error: Error | null;
    readonly refetch: () => unknown;
  };
  readonly words: string;
  /** What is to be told. */
  readonly facts: readonly string[];
  readonly workplace: string;
}

/** Exactly what the manager will be told. */
export function Preview({ preview: { data, error, refetch }, words, facts, workplace }: PreviewProps) {
  const t = useTranslations('propose');
  const states = useTranslations('states');
  return (
    <section className={styles.preview} aria-labelledby="propose-preview" tabIndex={-1}>
      <h2 id="propose-preview">{t('preview', { workplace })}</h2>
      {error !== null && (
        <div className="row" role="alert">
          <p>{error instanceof ApiProblem && error.status === 409 ? error.message : t('previewFailed')}</p>
          <Button kind="quiet" onClick={() => void refetch()}>
            {states('retry')}
          </Button>
        </div>
      )}
      {data !== undefined && (
        <ToldToWorkplace
          name={t('previewName')}
          words={words.trim()}
          reasons={data.reasons}
          identity={identityIn(facts)}
        />
      )}
    </section>
  );
}
