import type { SentenceValues } from '../language/sentence.ts';
import { Speech } from '../language/speech.ts';
import { ruleOf } from '../rules/rules.ts';
import type { LocalizedText, VocabularyLanguage } from '../vocabulary/localized-text.ts';

const says = {
  sv: {
    more: '{name} skiljer {difference} till den andras fördel.',
    less: '{name} skiljer {difference} till den förstas fördel.',
    same: '{name}: ingen skillnad.',
    steady: 'Plats {rank}, vilken vikt som än ändras.',
    moves: 'Plats {rank}, mellan {best} och {worst} när en vikt ändras.',
    lower: 'Lägst hamnar förslaget när det här väger mindre: {rule}.',
    higher: 'Lägst hamnar förslaget när det här väger mer: {rule}.',
    total: 'sammanlagt',
    candidate: 'för personen',
    workplace: 'för arbetsplatsen',
  },
  en: {
    more: '{name} differs by {difference} in favour of the other.',
    less: '{name} differs by {difference} in favour of the first.',
    same: '{name}: no difference.',
    steady: 'Place {rank}, whichever weight is changed.',
    moves: 'Place {rank}, between {best} and {worst} when a weight is changed.',
    lower: 'The suggestion comes lowest when this weighs less: {rule}.',
    higher: 'The suggestion comes lowest when this weighs more: {rule}.',
    total: 'in all',
    candidate: 'for the person',
    workplace: 'for the workplace',
  },
} as const;

const speeches = { sv: new Speech('sv'), en: new Speech('en') };

function fill(lang: VocabularyLanguage, template: string, values: SentenceValues): string {
  return speeches[lang].fill(template, values, Number.POSITIVE_INFINITY) ?? '';
}

function nameOf(rule: string): LocalizedText {
  return ruleOf(rule)?.names ?? { sv: rule, en: rule };
}

/** What differs: the totals, one side, or one rule. */
type Differing = 'total' | 'candidate' | 'workplace' | { readonly rule: string };

/** A difference of two suggestions, the other less the first, in words. */
export function sayDifference(what: Differing, difference: number): LocalizedText {
  const say = (lang: VocabularyLanguage): string => {
    const name = typeof what === 'string' ? says[lang][what] : nameOf(what.rule)[lang];
    const key = difference === 0 ? 'same' : difference > 0 ? 'more' : 'less';
    return fill(lang, says[lang][key], {
      name: { words: [name] },
      difference: { share: Math.abs(difference) },
    });
  };
  return { sv: say('sv'), en: say('en') };
}

/** How far a rank moves, in words. */
export function sayRankRange({
  rank,
  best,
  worst,
  worstBy,
}: {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  readonly worstBy: { readonly rule: string; readonly direction: 'lower' | 'higher' } | null;
}): LocalizedText {
  const say = (lang: VocabularyLanguage): string => {
    const range = fill(lang, says[lang][best === worst ? 'steady' : 'moves'], { rank, best, worst });
    if (worstBy === null) {
      return range;
    }
    const by = fill(lang, says[lang][worstBy.direction], { rule: { words: [nameOf(worstBy.rule)[lang]] } });
    return `${range} ${by}`;
  };
  return { sv: say('sv'), en: say('en') };
}
