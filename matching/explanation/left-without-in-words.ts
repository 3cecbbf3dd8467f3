import { kindOf, whatOf } from '../gates/adjustment-kinds.ts';
import { gateOf } from '../gates/gates.ts';
import type { SentenceValue, SentenceValues } from '../language/sentence.ts';
import { Speech } from '../language/speech.ts';
import type { Change } from '../model/change.ts';
import type { LocalizedText, VocabularyLanguage } from '../vocabulary/localized-text.ts';
import { changeClauses, nearPairSays, shortListSays } from './change-sentences.ts';

/** Of which side a list is: the roles of a person, or the people of a role. */
export type ListedSide = keyof typeof shortListSays;

const speeches = { sv: new Speech('sv'), en: new Speech('en') };
const languages = ['sv', 'en'] as const;

function inBoth(say: (lang: VocabularyLanguage) => string): LocalizedText {
  const [sv, en] = languages.map(say);
  return { sv: sv ?? '', en: en ?? '' };
}

function fill(lang: VocabularyLanguage, template: string, values: SentenceValues): string {
  return speeches[lang].fill(template, values, Number.POSITIVE_INFINITY) ?? '';
}

/** How many a gate stops: "Tiderna passar inte: 54 av 57 tjänster. 12 av dem stoppas bara av det." */
export function sayStops(
  side: ListedSide,
  { gate, stops, alone }: { readonly gate: string; readonly stops: number; readonly alone: number },
  others: number,
): LocalizedText {
  return inBoth((lang) => {
    const says = shortListSays[side][lang];
    const values = { stop: { words: [stopOf(gate, lang)] }, stops, alone, others };
    const rest = alone === 0 ? [] : [alone === stops ? says.only : says.alone];
    return [says.stops, ...rest].map((template) => fill(lang, template, values)).join(' ');
  });
}

/** How many changes of the subject bring: "Om personen kan arbeta vardag kväll: 7 tjänster till." */
export function sayOpening(side: ListedSide, changes: readonly Change[], count: number): LocalizedText {
  return inBoth((lang) =>
    fill(lang, shortListSays[side][lang].opens, { changes: { words: [sayChanges(changes, lang)] }, count }),
  );
}

/** Why one pair does not go, and what would open it: "Tiderna passar inte. Det går om …". */
export function sayNearPair(gates: readonly string[], changes: readonly Change[]): LocalizedText {
  return inBoth((lang) => {
    const says = nearPairSays[lang];
    const stops = { words: gates.map((gate) => stopOf(gate, lang)) };
    const help =
      changes.length === 0
        ? fill(lang, says.none, {})
        : fill(lang, says.one, { changes: { words: [sayChanges(changes, lang)] } });
    return `${fill(lang, says.stops, { stops })} ${help}`;
  });
}

/** What each change is, as a clause after "if". */
function sayChanges(changes: readonly Change[], lang: VocabularyLanguage): string {
  const clauses = changes.map((change) => sayChange(change, lang));
  return clauses.join(lang === 'sv' ? ' och ' : ' and ');
}

function sayChange({ by, adjustment }: Change, lang: VocabularyLanguage): string {
  const clause = changeClauses[adjustment.kind]?.[by]?.[lang];
  if (clause === undefined) {
    return adjustment.kind;
  }
  const labels = kindOf(adjustment)?.what?.labels;
  const what = whatOf(adjustment);
  const values: Record<string, SentenceValue> = {
    what: labels === undefined || what === null ? null : { labels, ids: [what] },
  };
  for (const [name, value] of Object.entries(adjustment)) {
    values[name] = sayable(name, value);
  }
  const said = fill(lang, clause, values);
  return said.charAt(0).toLowerCase() + said.slice(1);
}

function sayable(name: string, value: string | number): SentenceValue {
  if (typeof value === 'number') {
    return value;
  }
  if (name === 'level') {
    return { languageLevel: value };
  }
  return name === 'to' ? { date: value } : { words: [value] };
}

function stopOf(gate: string, lang: VocabularyLanguage): string {
  return gateOf(gate)?.stops[lang] ?? gate;
}
