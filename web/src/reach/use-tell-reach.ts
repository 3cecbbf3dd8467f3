import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { vocabularyQuery } from '../api/vocabulary-query.ts';
import { useLanguage } from '../texts/language.tsx';
import type { Adjustment, Opening } from './reach-queries.ts';

/** Says the changes that would reach more, and what they would bring, in words. */
export function useTellReach() {
  const t = useTranslations('reach');
  const times = useTranslations('times');
  const format = useFormatter();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const nameIn = (
    list: 'abilities' | 'conditions' | 'supports' | 'employment-forms' | 'languages',
    id: string,
  ) => vocabulary?.[list].find((term) => term.id === id)?.name ?? id;
  const tellChange = (adjustment: Adjustment): string => {
    switch (adjustment.kind) {
      case 'offer-support':
        return t('change.offerSupport', { name: nameIn('supports', adjustment.support) });
      case 'avoid-condition':
        return t('change.avoidCondition', { name: nameIn('conditions', adjustment.condition) });
      case 'lower-demand':
        return t('change.lowerDemand', { name: nameIn('abilities', adjustment.ability) });
      case 'soften-demand':
        return t('change.softenDemand', { name: nameIn('abilities', adjustment.ability) });
      case 'drop-demand':
        return t('change.dropDemand', { name: nameIn('abilities', adjustment.ability) });
      case 'widen-hours':
        return t('change.widenHours', { hours: adjustment.hoursPerWeek });
      case 'extend-period':
        return t('change.extendPeriod', {
          date: format.dateTime(new Date(adjustment.to), { dateStyle: 'medium' }),
        });
      case 'add-time':
        return t('change.addTime', { name: times(adjustment.time) });
      case 'add-employment-form':
        return t('change.addForm', { name: nameIn('employment-forms', adjustment.form) });
      case 'lower-language':
        return t('change.lowerLanguage', {
          name: nameIn('languages', adjustment.language),
          level: adjustment.level,
        });
    }
  };
  const tellEffect = ({ band, goodBand }: Opening): string =>
    band === 'none'
      ? t('suitsMore', { band: t(`bands.${goodBand}`) })
      : t('reachesMore', { band: t(`bands.${band}`) });
  return { tellChange, tellEffect, nameOfSupport: (id: string) => nameIn('supports', id) };
}
