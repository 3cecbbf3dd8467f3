import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import { type PolicyField, thresholdFields, toldRules } from './policy-fields.ts';

/** What fields of a policy are called, and their numbers with what they count. */
export function usePolicyWords() {
  const t = useTranslations('policy');
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const rules = vocabulary?.rules ?? [];
  return {
    rules,
    gates: vocabulary?.gates ?? [],
    nameOf: ({ path }: Pick<PolicyField, 'path'>): string => {
      const rule = rules.find(({ id }) => path === `weights.${id}`);
      const threshold = thresholdFields.find((one) => one.path === path);
      return capital(rule?.name) ?? (threshold === undefined ? path : t(`fields.${threshold.name}`));
    },
    /** What a fit rule reads, told plainly; empty for one that is newer than this page. */
    readsOf: (rule: string): string => {
      const told = toldRules.find((one) => one === rule);
      return told === undefined ? '' : t(`reads.${told}`);
    },
    say: (number: number, { unit }: Pick<PolicyField, 'unit'>): string => t(`units.${unit}`, { number }),
  };
}

/** As a heading writes it. */
function capital(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
