import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Schemas } from '../../api/client.ts';
import { isSelf, type Session } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { AnswerField } from './choice-field.tsx';
import controls from './controls.module.css';
import { Field, FieldGroup } from './field.tsx';
import { NumberField } from './number-field.tsx';
import { useField } from './person-context.tsx';
import { Section } from './section.tsx';
import { TextRows } from './text-rows.tsx';

/** For whom a {@link Case} is shown. */
interface CaseProps {
  readonly session: Session;
  readonly seenAs: Schemas['Candidate']['seenAs'];
}

/** The case number, since when the person waits, and whose the person is. */
export const Case = memo(function Case({ session, seenAs }: CaseProps) {
  const t = useTranslations('person');
  const [reference = '', writeReference] = useField('reference');
  const [waitingSince, writeWaiting] = useField('waitingSince');
  const [coachId, writeCoach] = useField('coachId');
  const isMine = isSelf(session, coachId);
  // who stands in for a colleague hands nobody over
  const mayHandOver = seenAs !== 'cover' || coachId === undefined;
  const mayTake = session.roles.includes('coach') && !isMine && mayHandOver;
  return (
    <Section name="case">
      <Field path="reference" label={t('fields.reference')} hint={t('referenceHint')}>
        {(control) => (
          <input
            {...control}
            className={controls.short}
            value={reference}
            maxLength={100}
            onChange={({ target }) => writeReference(target.value)}
          />
        )}
      </Field>
      <Field path="waitingSince" label={t('fields.waitingSince')}>
        {(control) => (
          <input
            {...control}
            type="date"
            className={controls.short}
            value={waitingSince ?? ''}
            onChange={({ target }) => writeWaiting(target.value === '' ? undefined : target.value)}
          />
        )}
      </Field>
      <FieldGroup path="coachId" label={t('fields.coachId')}>
        <div className="row">
          <span>{isMine ? t('coachMe') : coachId === undefined ? t('coachNone') : t('coachOther')}</span>
          {mayTake && <Button onClick={() => writeCoach(session.id)}>{t('takeOver')}</Button>}
          {coachId !== undefined && mayHandOver && (
            <Button onClick={() => writeCoach(undefined)}>{t('letGo')}</Button>
          )}
        </div>
      </FieldGroup>
    </Section>
  );
});

/** What matching never reads: for statistics, and for the workplace with consent. */
export const Apart = memo(function Apart({ readsNames }: { readsNames: boolean }) {
  const t = useTranslations('person');
  const [name = '', writeName] = useField('name');
  const [contact = '', writeContact] = useField('contact');
  const [sex, writeSex] = useField('sex');
  const [birthYear, writeBirthYear] = useField('birthYear');
  const [groups, writeGroups] = useField('groups');
  return (
    <Section name="apart">
      <p className="quiet">{t('apartHint')}</p>
      {readsNames && (
        <>
          <Field path="name" label={t('fields.name')}>
            {(control) => (
              <input
                {...control}
                className={controls.middle}
                value={name}
                maxLength={200}
                autoComplete="off"
                onChange={({ target }) => writeName(target.value === '' ? undefined : target.value)}
              />
            )}
          </Field>
          <Field path="contact" label={t('fields.contact')}>
            {(control) => (
              <input
                {...control}
                className={controls.middle}
                value={contact}
                maxLength={500}
                autoComplete="off"
                onChange={({ target }) => writeContact(target.value === '' ? undefined : target.value)}
              />
            )}
          </Field>
        </>
      )}
      <p className="quiet">{t('followUpHint')}</p>
      <AnswerField
        path="sex"
        label={t('fields.sex')}
        answers={[
          ['woman', t('woman')],
          ['man', t('man')],
          ['other', t('otherSex')],
        ]}
        value={sex}
        onChange={writeSex}
      />
      <NumberField
        path="birthYear"
        label={t('fields.birthYear')}
        unit=""
        min={1900}
        max={2100}
        value={birthYear}
        onChange={writeBirthYear}
      />
      <TextRows
        path="groups"
        hint={t('groupsHint')}
        rowLabel={(place) => t('group', { place })}
        addLabel={t('addGroup')}
        most={20}
        longest={100}
        values={groups}
        onChange={writeGroups}
      />
    </Section>
  );
});
