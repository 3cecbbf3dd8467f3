import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiProblem } from '../../api/problem.ts';
import { draftsOf, dropDraft, keepDraft } from '../../session/drafts.ts';
import { sessionQuery } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import controls from './controls.module.css';
import { MarkedTextarea } from './marked-textarea.tsx';
import styles from './new-person-page.module.css';
import { createPerson, findByReference } from './person-queries.ts';
import { useReading } from './use-reading.ts';

/** What is asked of a new person. */
interface NewPerson {
  readonly reference: string;
  readonly wishes: string;
}

/** A new person: a case number is enough, own words are a good beginning; everything else is written on their page. */
export function NewPersonPage() {
  const t = useTranslations('person');
  const ids = useId();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const place = { principalId: session.id, of: 'person.new', sitting: 'only' };
  const [written, setWritten] = useState<NewPerson>(() => draftOf(place));
  const [nodeId, setNodeId] = useState(session.nodes[0]?.id ?? '');
  const [isMissing, setIsMissing] = useState(false);
  const { spans } = useReading(written.wishes);
  // the same until something else is written: sent twice, it is stored once
  const key = useRef(crypto.randomUUID());
  const referenceField = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  useTitle(t('newTitle'));
  const reference = written.reference.trim();
  const {
    mutate: create,
    isPending,
    error,
    reset,
  } = useMutation({
    mutationFn: () => {
      const wishes = written.wishes.trim();
      return createPerson(nodeId, { reference, ...(wishes !== '' && { wishes }) }, key.current);
    },
    onSuccess: async ({ id }) => {
      dropDraft(place);
      await queryClient.invalidateQueries({ queryKey: ['people'] });
      await navigate({ to: '/people/$personId', params: { personId: id }, replace: true });
    },
    onError: () => referenceField.current?.focus(),
  });
  const isTaken = error instanceof ApiProblem && error.kind === 'reference-taken';
  const { data: other } = useQuery({
    queryKey: ['people', 'by-reference', nodeId, reference],
    queryFn: () => findByReference(nodeId, reference),
    enabled: isTaken,
  });
  const write = (change: Partial<NewPerson>) => {
    const next = { ...written, ...change };
    setWritten(next);
    setIsMissing(false);
    key.current = crypto.randomUUID();
    keepDraft(place, next);
    if (error !== null && change.reference !== undefined) {
      reset();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reference === '') {
      setIsMissing(true);
      referenceField.current?.focus();
    } else if (!isPending) {
      create();
    }
  };
  const wrongAt = (pointer: string) =>
    error instanceof ApiProblem ? error.errors.find((one) => one.pointer === pointer)?.message : undefined;
  const referenceError = isMissing ? t('referenceMissing') : isTaken ? error.message : wrongAt('/reference');
  const wishesError = wrongAt('/wishes');
  const otherError =
    error !== null && referenceError === undefined && wishesError === undefined ? t('notCreated') : undefined;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <header className={styles.part}>
        <Link to="/people" className="small">
          ‹ {t('back')}
        </Link>
        <h1>{t('newTitle')}</h1>
        <p className="quiet">{t('newLead')}</p>
      </header>
      <div className={styles.part}>
        <label htmlFor={`${ids}-reference`} className={styles.label}>
          {t('fields.reference')}
        </label>
        <p id={`${ids}-hint`} className="quiet small">
          {t('referenceHint')}
        </p>
        <input
          id={`${ids}-reference`}
          ref={referenceField}
          className={controls.short}
          maxLength={100}
          autoComplete="off"
          required
          value={written.reference}
          aria-invalid={referenceError !== undefined}
          aria-describedby={`${ids}-hint ${ids}-reference-error`}
          onChange={({ target }) => write({ reference: target.value })}
        />
        <p id={`${ids}-reference-error`} className={styles.error} role="alert">
          {referenceError}{' '}
          {isTaken && other !== undefined && other !== null && (
            <Link to="/people/$personId" params={{ personId: other.id }}>
              {t('showOther', { reference })}
            </Link>
          )}
        </p>
      </div>
      {session.nodes.length > 1 && (
        <div className={styles.part}>
          <label htmlFor={`${ids}-node`} className={styles.label}>
            {t('node')}
          </label>
          <select
            id={`${ids}-node`}
            className={controls.select}
            value={nodeId}
            onChange={({ target }) => setNodeId(target.value)}
          >
            {session.nodes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.part}>
        <label htmlFor={`${ids}-wishes`} className={styles.label}>
          {t('fields.wishes')}
        </label>
        <p id={`${ids}-wishes-hint`} className="quiet small">
          {t('wishesHint')}
        </p>
        <MarkedTextarea
          id={`${ids}-wishes`}
          value={written.wishes}
          spans={spans}
          maxLength={5_000}
          aria-invalid={wishesError !== undefined}
          aria-describedby={`${ids}-wishes-hint ${ids}-wishes-error`}
          onChange={({ target }) => write({ wishes: target.value })}
        />
        <p id={`${ids}-wishes-error`} className={styles.error} role="alert">
          {wishesError}
        </p>
      </div>
      <p className={styles.error} role="alert">
        {otherError}
      </p>
      <div>
        <Button kind="main" type="submit" aria-disabled={isPending}>
          {isPending ? t('saving') : t('begin')}
        </Button>
      </div>
    </form>
  );
}

function draftOf(place: { principalId: string; of: string }): NewPerson {
  const [kept] = draftsOf(place);
  const textAt = (name: string) => {
    const content = kept?.content;
    const value: unknown =
      typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { reference: textAt('reference'), wishes: textAt('wishes') };
}
