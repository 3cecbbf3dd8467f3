import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { fieldId, pathOf, type Refusal } from './policy-draft.ts';
import { thresholdFields } from './policy-fields.ts';
import styles from './policy-page.module.css';
import { usePolicyWords } from './use-policy-words.ts';

/** Why a draft was refused: each error leads to its field. It takes the focus, so that it is read. */
export function PolicyErrors({ refusals }: { refusals: readonly Refusal[] }) {
  const t = useTranslations('policy');
  const { nameOf, rules } = usePolicyWords();
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  const hasField = (path: string) =>
    thresholdFields.some((field) => field.path === path) || rules.some(({ id }) => path === `weights.${id}`);
  return (
    <section ref={place} role="alert" tabIndex={-1} className={styles.errors}>
      <h2>{t('refused')}</h2>
      <ul>
        {refusals.map(({ path, message }) => (
          <li key={path}>
            {hasField(path) ? (
              <a href={`#${fieldId(path)}`}>
                {nameOf({ path })}: {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the API refused of a draft; the paths that it names are told as what the fields are called. */
export function refusalsOf(
  error: Error | null,
  nameOf: (field: { path: string }) => string,
): readonly Refusal[] {
  if (!(error instanceof ApiProblem)) {
    return [];
  }
  if (error.errors.length === 0) {
    return [{ path: '', message: error.message }];
  }
  return error.errors.map(({ pointer, message }) => ({
    path: pathOf(pointer),
    message: thresholdFields.reduce(
      (text, { path }) => text.replaceAll(path.replace(/\.(\d)$/, '[$1]'), `”${nameOf({ path })}”`),
      message,
    ),
  }));
}
