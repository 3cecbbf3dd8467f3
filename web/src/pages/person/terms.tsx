import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { AnswerField, ChoiceField } from './choice-field.tsx';
import { useField, usePerson } from './person-context.tsx';
import { Section } from './section.tsx';

/** What a placement asks on paper: its legal form, licences, an extract from the criminal register. */
export const Terms = memo(function Terms() {
  const t = useTranslations('person');
  const { vocabulary } = usePerson();
  const [forms, writeForms] = useField('employmentForms');
  const [licences, writeLicences] = useField('licences');
  const [extract, writeExtract] = useField('registerExtract');
  return (
    <Section name="terms">
      <ChoiceField
        path="employmentForms"
        label={t('fields.employmentForms')}
        noneLabel={t('formsNone')}
        someLabel={t('these')}
        terms={vocabulary['employment-forms']}
        chosen={forms}
        onChange={writeForms}
      />
      <ChoiceField
        path="licences"
        label={t('fields.licences')}
        noneLabel={t('licencesNone')}
        someLabel={t('these')}
        terms={vocabulary.licences}
        chosen={licences}
        onChange={writeLicences}
      />
      <AnswerField
        path="registerExtract"
        label={t('fields.registerExtract')}
        hint={t('extractHint')}
        answers={[
          [true, t('extractYes')],
          [false, t('extractNo')],
        ]}
        value={extract}
        onChange={writeExtract}
      />
    </Section>
  );
});
