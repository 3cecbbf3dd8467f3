import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { type DraftTexts, keepDraft, readDraft } from './draft-store.ts';
import { OpeningChoices } from './opening-choices.tsx';
import { draftOf, fieldId, outOfBounds, type Refusal, textOf } from './policy-draft.ts';
import { PolicyErrors, refusalsOf } from './policy-errors.tsx';
import { fieldGroups, groupIds, type PolicyField, weightField } from './policy-fields.ts';
import styles from './policy-page.module.css';
import { type NodeOpening, type PolicyDetail, storeDraft } from './policy-queries.ts';
import type { RulesOwner } from './policy-standing.tsx';
import { shareOfSide, sumOfSide } from './rule-weights.ts';
import { usePolicyWords } from './use-policy-words.ts';

const route = getRouteApi('/signed-in/policy');

/** Writes a new version from one that there is: weights by sliders, limits by numbers. What is written stays until it is stored. */
export function PolicyForm({
  base,
  owner,
  openings,
}: {
  base: PolicyDetail;
  owner: RulesOwner;
  openings: readonly NodeOpening[];
}) {
  const t = useTranslations('policy');
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  const origin = `${owner.nodeId ?? ''}.${base.version}`;
  const [texts, setTexts] = useState<DraftTexts>(() => readDraft(origin));
  const [wrong, setWrong] = useState<readonly Refusal[]>([]);
  const { rules, readsOf, nameOf } = usePolicyWords();
  useTitle(t('draftTitle'));
  const store = useMutation({
    mutationFn: () => storeDraft(draftOf(base.policy, texts, rules, owner.nodeId)),
    onSuccess: async ({ version }) => {
      keepDraft(origin, {});
      await queryClient.invalidateQueries({ queryKey: ['policies'] });
      await navigate({ search: (old) => ({ ...old, version, draft: undefined }) });
    },
  });
  const refusals = wrong.length > 0 ? wrong : refusalsOf(store.error, nameOf);
  const errorsOf = (path: string) => refusals.find((one) => one.path === path)?.message;
  const write = (path: string, text: string) => {
    const next = { ...texts, [path]: text };
    setTexts(next);
    keepDraft(origin, next);
  };
  const clear = () => {
    setTexts({});
    keepDraft(origin, {});
    setWrong([]);
    store.reset();
  };
  const weightOf = (rule: string) => Number(textOf(base.policy, texts, weightField(rule)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const bad = outOfBounds(texts).map(({ path, min, max }) => ({
      path,
      message: t('between', { min, max }),
    }));
    setWrong(bad);
    store.reset();
    if (bad.length === 0 && !store.isPending) {
      store.mutate();
    }
  };
  return (
    <form className={styles.page} onSubmit={submit} noValidate>
      <div className={styles.head}>
        <h1>{t('draftTitle')}</h1>
        <p className="quiet">
          {owner.nodeId === null
            ? t('draftOfShared', { version: base.version })
            : t('draftOfNode', { node: owner.name, version: base.version })}
        </p>
      </div>
      {refusals.length > 0 && <PolicyErrors refusals={refusals} />}
      <section className={styles.part}>
        <h2>{t('weights')}</h2>
        <p className="quiet">{t('weightsWhat')}</p>
        <div className={styles.sides}>
          {(['candidate', 'workplace'] as const).map((side) => (
            <fieldset key={side} className={styles.side}>
              <legend className={styles.legend}>{t(side)}</legend>
              {rules
                .filter((rule) => rule.side === side)
                .map(({ id, name }) => (
                  <WeightSlider
                    key={id}
                    name={name}
                    reads={readsOf(id)}
                    field={weightField(id)}
                    weight={weightOf(id)}
                    share={shareOfSide(weightOf(id), sumOfSide(rules, side, weightOf))}
                    error={errorsOf(`weights.${id}`)}
                    onChange={write}
                  />
                ))}
            </fieldset>
          ))}
        </div>
      </section>
      <section className={styles.part}>
        <h2>{t('limits')}</h2>
        {groupIds.map((group) => (
          <details
            key={group}
            open={
              group === 'lists' ||
              group === 'nearMisses' ||
              fieldGroups[group].some(({ path }) => errorsOf(path) !== undefined)
            }
          >
            <summary>{t(`groups.${group}`)}</summary>
            <div className={styles.inputs}>
              {fieldGroups[group].map((field) => (
                <NumberField
                  key={field.path}
                  field={field}
                  text={textOf(base.policy, texts, field)}
                  error={errorsOf(field.path)}
                  onChange={write}
                />
              ))}
            </div>
          </details>
        ))}
      </section>
      {owner.nodeId !== null && (
        <OpeningChoices
          owner={{ name: owner.name, nodeId: owner.nodeId }}
          policy={base.policy}
          texts={texts}
          openings={openings}
          errorOf={errorsOf}
          onChange={write}
        />
      )}
      <div className="row">
        <Button kind="main" type="submit" aria-disabled={store.isPending}>
          {t('storeDraft')}
        </Button>
        <Button onClick={clear} disabled={Object.keys(texts).length === 0}>
          {t('clearDraft')}
        </Button>
        <route.Link to="." search={(old) => ({ ...old, draft: undefined })}>
          {t('leaveDraft')}
        </route.Link>
      </div>
    </form>
  );
}

/** What one field of the form takes. */
interface FieldProps {
  readonly field: PolicyField;
  readonly error: string | undefined;
  readonly onChange: (path: string, text: string) => void;
}

function WeightSlider({
  name,
  reads,
  field,
  weight,
  share,
  error,
  onChange,
}: FieldProps & { name: string; reads: string; weight: number; share: number }) {
  const t = useTranslations('policy');
  const id = fieldId(field.path);
  return (
    <div className={styles.rule}>
      <p className={styles.weight}>
        <label htmlFor={id} className={styles.ruleName}>
          {name}
        </label>
        <output htmlFor={id}>{t('weighs', { weight, share })}</output>
      </p>
      <input
        id={id}
        type="range"
        className={styles.slider}
        min={field.min}
        max={Math.max(field.max, weight)}
        step={field.step}
        value={weight}
        aria-valuetext={t('weighs', { weight, share })}
        aria-describedby={`${id}-reads ${id}-error`}
        onChange={({ target }) => onChange(field.path, target.value)}
      />
      <p id={`${id}-reads`} className="quiet small">
        {reads}
      </p>
      <p id={`${id}-error`} className={styles.refused}>
        {error}
      </p>
    </div>
  );
}

function NumberField({ field, text, error, onChange }: FieldProps & { text: string }) {
  const t = useTranslations('policy');
  const { nameOf } = usePolicyWords();
  const id = fieldId(field.path);
  return (
    <div className={styles.number}>
      <label htmlFor={id}>
        {nameOf(field)} <span className="quiet">{t(`unitNames.${field.unit}`)}</span>
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={field.min}
        max={field.max}
        step={field.step ?? 1}
        value={text}
        aria-invalid={error !== undefined}
        aria-describedby={`${id}-error`}
        onChange={({ target }) => onChange(field.path, target.value)}
      />
      <p id={`${id}-error`} className={styles.refused}>
        {error}
      </p>
    </div>
  );
}
