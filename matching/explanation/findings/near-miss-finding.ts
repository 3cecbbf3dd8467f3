import type { Adjustment } from '../../model/adjustment.ts';
import type { NearMiss } from '../../model/pair-score.ts';
import type { Finding, SentenceValue } from './finding.ts';

/** What the one change that would open a pair comes to. */
export function nearMissFinding({ gate, adjustment }: NearMiss): Finding {
  return {
    kind: 'adjustment',
    subject: { gate },
    sentence: `adjustment.${adjustment.kind}`,
    values: valuesOf(adjustment),
  };
}

function valuesOf(adjustment: Adjustment): Readonly<Record<string, SentenceValue>> {
  switch (adjustment.kind) {
    case 'offer-support':
      return { support: { labels: 'supports', ids: [adjustment.support] } };
    case 'avoid-condition':
      return { condition: { labels: 'conditions', ids: [adjustment.condition] } };
    case 'lower-demand':
      return { ability: { labels: 'abilities', ids: [adjustment.ability] }, level: adjustment.level };
    case 'lower-language':
      return {
        language: { labels: 'languages', ids: [adjustment.language] },
        level: { languageLevel: adjustment.level },
      };
    case 'widen-hours':
      return { hours: adjustment.hoursPerWeek, byHours: adjustment.byHours };
    case 'longer-travel':
      return { minutes: adjustment.minutes, byMinutes: adjustment.byMinutes };
  }
}
