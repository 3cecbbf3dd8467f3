import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { useLanguage } from '../../texts/language.tsx';
import type { Language } from '../../texts/texts.ts';
import { useTimesInWords } from '../../texts/use-times-in-words.ts';
import { type CellText, type MatchRow, strengthOf } from './match-rows.ts';

/** What stands in each cell of a match list, `reasons` once they are read, in the language of the page: the same on the page, on paper and in the file. */
export function useCellText(reasons: ReadonlyMap<string, string> | undefined): CellText {
  const t = useTranslations('matchLists');
  const sayTimes = useTimesInWords();
  const format = useFormatter();
  const { language } = useLanguage();
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  return useCallback<CellText>(
    (row, column) => {
      const nameOf = (list: 'gates' | 'reasons', id: string) =>
        vocabulary?.[list].find((one) => one.id === id)?.name ?? id;
      const share = (value: number) => format.number(value, { style: 'percent' });
      const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'medium' });
      if (row.kind === 'without') {
        switch (column) {
          case 'role':
            return row.roleId === null ? '' : (row.roleTitle ?? t('untitled'));
          case 'person':
            return row.candidateId === null ? '' : (row.candidateReference ?? t('erased'));
          case 'strength':
            return t('kinds.without');
          case 'opens':
            return tellWhyNone(row.whyNone, language);
          default:
            return '';
        }
      }
      switch (column) {
        case 'role':
          return row.roleTitle ?? t('untitled');
        case 'workplace':
          return row.workplaceName ?? '';
        case 'town':
          return row.town ?? '';
        case 'person':
          return row.candidateReference ?? t('erased');
        case 'rank':
          return row.kind === 'near-miss' ? '' : format.number(row.rank);
        case 'strength':
          return row.kind === 'near-miss' ? t('kinds.near-miss') : t(strengthOf(row));
        case 'opens':
          return 'opens' in row ? row.opens[language] : '';
        case 'total':
          return share(row.total);
        case 'forCandidate':
          return share(row.forCandidate);
        case 'forWorkplace':
          return share(row.forWorkplace);
        case 'known':
          return share(row.coverage);
        case 'hours':
          return row.hoursPerWeek === null
            ? ''
            : [...new Set([row.hoursPerWeek.min, row.hoursPerWeek.max])]
                .map((hours) => format.number(hours))
                .join('–');
        case 'times':
          return sayTimes(row.times);
        case 'period':
          return [
            ...(row.period?.from === undefined ? [] : [t('from', { date: day(row.period.from) })]),
            ...(row.period?.to === undefined ? [] : [t('until', { date: day(row.period.to) })]),
          ].join(' ');
        case 'reason':
          return reasons === undefined ? '…' : (reasons.get(row.id) ?? '');
        case 'check':
          return row.gates
            .flatMap(({ gate, outcome }) => (outcome === 'unknown' ? [nameOf('gates', gate)] : []))
            .join(', ');
        case 'review': {
          const { decision, reason } = row.review ?? { decision: 'none', reason: null };
          return reason === null
            ? t(`review.${decision}`)
            : `${t(`review.${decision}`)}: ${nameOf('reasons', reason)}`;
        }
      }
    },
    [t, sayTimes, format, vocabulary, reasons, language],
  );
}

/** Why there is no suggestion, what stops most, and what would open most. */
function tellWhyNone(
  { reasonText, gates, openings }: Extract<MatchRow, { kind: 'without' }>['whyNone'],
  language: Language,
): string {
  return [reasonText, gates[0]?.text, ...openings.map(({ text }) => text)]
    .flatMap((text) => (text == null ? [] : [text[language]]))
    .join(' ');
}
