import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { roleQuery } from '../../api/role-query.ts';
import { useSettled } from '../../api/use-settled.ts';
import type { VocabularyLists } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { announce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/message.tsx';
import { applyAdjustment } from './apply-adjustment.ts';
import { amendRole, readingQuery, submitRole } from './describe-queries.ts';
import { type DetailField, DetailsFields } from './details-fields.tsx';
import { DraftReach, DraftReachLine, useDraftReach } from './draft-reach.tsx';
import { OwnWords } from './own-words.tsx';
import type { RoleDraft } from './role-draft.ts';
import styles from './role-editor.module.css';
import { composeText } from './role-text.ts';
import { hasHours, knownIds, titleOf, toRole } from './to-role.ts';
import { understand } from './understand.ts';
import { Understood } from './understood.tsx';
import { useRoleDraft } from './use-role-draft.ts';

/** How long after the last letter the text is read, in milliseconds. */
const pauseMs = 500;

/** What a {@link RoleEditor} writes. */
interface RoleEditorProps {
  readonly draftId: string;
  readonly initial: RoleDraft;
  /** The role that is changed, as it is stored; null for a new one. */
  readonly stored: Schemas['Role'] | null;
  readonly principalId: string;
  /** The node of a role without a workplace. */
  readonly nodeId: string | undefined;
  readonly workplaces: readonly Schemas['Workplace'][];
  readonly vocabulary: VocabularyLists;
  readonly onFirstChange: () => void;
  /** Told when one gives one's changes up for what is stored. */
  readonly onStartOver: () => void;
}

/** Describes a role: own words, what was understood in them, how much and when; stored by one click. */
export function RoleEditor(props: RoleEditorProps) {
  const { draftId, initial, stored, principalId, nodeId, workplaces, vocabulary } = props;
  const t = useTranslations('describe');
  const { language } = useLanguage();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { draft, change, decide, amend, add, forget } = useRoleDraft(initial, {
    principalId,
    draftId,
    onFirstChange: props.onFirstChange,
  });
  const workplaceId = draft.workplaceId === '' ? (workplaces[0]?.id ?? '') : draft.workplaceId;
  const filled = { ...draft, workplaceId };
  const settledText = useSettled(composeText(draft.texts), pauseMs, ({ text }) => text);
  const { data: read, error: readProblem } = useQuery(readingQuery(settledText, language));
  const isEmpty = settledText.text === '';
  const roleText = isEmpty || read === undefined ? settledText : read.roleText;
  const things = understand(roleText, isEmpty ? undefined : read?.reading, filled);
  const node = workplaces.find(({ id }) => id === workplaceId)?.nodeId ?? nodeId;
  const inNode = node === undefined ? {} : { nodeId: node };
  const written = toRole(filled, things, knownIds(vocabulary));
  const isSomething = hasWords(filled);
  const reach = useDraftReach(isSomething && hasHours(filled) ? { ...written, ...inNode } : null);
  const [missing, setMissing] = useState<'words' | 'hours' | null>(null);

  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async () => {
      const text = composeText(filled.texts);
      const current =
        text.text === '' ? undefined : await queryClient.fetchQuery(readingQuery(text, language));
      const role = toRole(filled, understand(text, current?.reading, filled), knownIds(vocabulary));
      if (stored !== null) {
        return amendRole({ ...stored, revision: filled.revision ?? stored.revision }, role);
      }
      return submitRole({ ...role, ...inNode }, `${draftId}.${draft.changedAt}`);
    },
    onSuccess: async ({ id }) => {
      forget();
      announce(t('published'));
      await queryClient.invalidateQueries({ queryKey: ['roles'] });
      await queryClient.invalidateQueries({ queryKey: ['role', id] });
      await navigate({
        to: '/roles/$roleId',
        params: { roleId: id },
        search: { stored: stored === null ? 'new' : 'changed' },
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = isSomething ? (hasHours(filled) ? null : 'hours') : 'words';
    setMissing(wrong);
    if (wrong === null && !isPending) {
      mutate();
    }
  };
  /** One's own words over what is stored by now: the next time it is stored on purpose. */
  const keepMine = async () => {
    if (stored !== null) {
      const { revision } = await queryClient.fetchQuery({ ...roleQuery(stored.id), staleTime: 0 });
      change({ revision });
      reset();
    }
  };
  const refused = refusalsOf(error ?? readProblem);
  const isChanged =
    (error instanceof ApiProblem && error.status === 412) ||
    (stored !== null && filled.revision !== null && filled.revision < stored.revision);
  return (
    <>
      {isChanged && (
        <Notice
          next={
            <div className="row">
              <Button onClick={() => void keepMine()}>{t('keepMine')}</Button>
              <Button
                onClick={() => {
                  forget();
                  props.onStartOver();
                }}
              >
                {t('takeTheirs')}
              </Button>
            </div>
          }
        >
          {t('changed')}
        </Notice>
      )}
      <form className={styles.editor} onSubmit={submit} noValidate>
        <div className={styles.words}>
          <OwnWords
            texts={draft.texts}
            problem={missing === 'words' ? t('someWords') : refused.text}
            onChange={(part, text) => change({ texts: { ...draft.texts, [part]: text } })}
          />
          <p className="quiet small">{t('keptHere')}</p>
        </div>
        <section className={styles.understood} aria-labelledby="understood">
          <h2 id="understood">{t('understood')}</h2>
          <Understood
            text={isEmpty ? '' : roleText.text}
            things={things}
            isAnswered={{
              demand: draft.texts.needs.trim() !== '' && read !== undefined,
              support: draft.texts.offer.trim() !== '' && read !== undefined,
            }}
            personal={isEmpty ? [] : (read?.reading.personal ?? [])}
            vocabulary={vocabulary}
            onDecide={decide}
            onChange={amend}
            onAdd={add}
          />
        </section>
        <section className={styles.details} aria-labelledby="details">
          <h2 id="details">{t('details')}</h2>
          <p className="quiet">{t('detailsWhy')}</p>
          <DetailsFields
            draft={filled}
            titleOtherwise={titleOf(things)}
            workplaces={workplaces}
            vocabulary={vocabulary}
            problems={{
              ...refused.fields,
              ...(missing === 'hours' ? { hoursPerWeek: t('hoursWrong') } : {}),
            }}
            onChange={change}
          />
        </section>
        <DraftReach
          found={reach}
          workplaceId={workplaceId}
          onMake={(adjustment) => change(applyAdjustment(filled, things, adjustment))}
        />
        {stored === null && <p className={`${styles.whole} quiet small`}>{t('publishWhy')}</p>}
        <div className={styles.bar}>
          <DraftReachLine found={reach} isWritten={isSomething} />
          <div className="row">
            <p role="alert" className={styles.failed}>
              {error !== null && !isChanged && `${t('notStored')} ${refused.other ?? ''}`}
            </p>
            <Button kind="main" type="submit" aria-disabled={isPending}>
              {isPending ? t('publishing') : t(stored === null ? 'publish' : 'store')}
            </Button>
          </div>
        </div>
      </form>
    </>
  );
}

/** Nothing is required but some words. */
function hasWords({ texts, title, added }: RoleDraft): boolean {
  return [texts.work, texts.needs, texts.offer, title].join('').trim() !== '' || added.length > 0;
}

const detailFields: readonly DetailField[] = [
  'title',
  'hoursPerWeek',
  'times',
  'period',
  'places',
  'workplaceId',
  'requires',
];

/** What the API refuses, at the field that it is wrong in; `other` for what is in none of them. */
function refusalsOf(error: Error | null): {
  readonly text: string | undefined;
  readonly fields: Readonly<Partial<Record<DetailField, string>>>;
  readonly other: string | undefined;
} {
  if (!(error instanceof ApiProblem)) {
    return { text: undefined, fields: {}, other: undefined };
  }
  const fields: Partial<Record<DetailField, string>> = {};
  let text: string | undefined;
  for (const { pointer, message } of error.errors) {
    const field = detailFields.find((one) => pointer.split('/')[1] === one);
    if (field === undefined) {
      text ??= message;
    } else {
      fields[field] ??= message;
    }
  }
  return { text, fields, other: error.errors.length === 0 ? error.message : undefined };
}
