import { stringify } from 'csv-stringify/sync'; // quoting and escaping done right; the sister of csv-parse
import type { KeptWhyNone } from '../../db/entities/kept-why-none.ts';
import type { MatchListRow } from '../../db/entities/match-list-entity.ts';
import type { LatestReview } from '../../db/read-models/latest-review.ts';
import type { ListedSuggestion, MatchListSubject } from '../../db/read-models/match-list-view.ts';
import { gateOf } from '../../matching/gates/gates.ts';
import { labelOf } from '../../matching/vocabulary/label-of.ts';
import { briefAdjustment } from '../adjustments/brief-adjustment.ts';
import { sideOf, tellShortList } from '../left-without/tell-short-list.ts';
import { decisionNames } from '../vocabulary/state-names.ts';
import { asSpreadsheetText } from './spreadsheet-text.ts';

/** The headers of a match list's files. */
const headers: string[] = [
  'Lista för',
  'Plats i listan',
  'Kandidat',
  'Tjänst',
  'Arbetsplats',
  'Sammanlagt',
  'För kandidaten',
  'För arbetsplatsen',
  'Känt underlag',
  'Nästan-träff',
  'Att kontrollera',
  'Granskning',
  'Varför inga förslag',
  'Kandidat-id',
  'Tjänst-id',
  'Förslag-id',
];

/**
 * A match list as Excel in Sweden opens it by a double click: UTF-8 with BOM, semicolons, decimal commas, Swedish
 * headers, and every text as the text that it is.
 */
export function writeMatchListCsv(
  list: Pick<MatchListRow, 'subject'>,
  subjects: readonly MatchListSubject[],
): string {
  const rows = matchListRows(list, subjects).map((row) => row.map(asSpreadsheetText));
  return stringify(rows, { bom: true, delimiter: ';', record_delimiter: 'windows' });
}

/** The rows of a match list's files, as they are read: headers first, then one for each suggestion or subject without any. */
export function matchListRows(
  { subject }: Pick<MatchListRow, 'subject'>,
  subjects: readonly MatchListSubject[],
): string[][] {
  const rows = subjects.flatMap(({ id, reference, title, suggestions, nearMisses, whyNone }) => {
    const name = (subject === 'roles' ? (title ?? reference) : reference) ?? id;
    const why = whyNone === null ? '' : describeWhyNone(subject, whyNone);
    const listed = [...suggestions, ...nearMisses];
    if (listed.length === 0) {
      return [rowOfNone(name, why, subject === 'roles' ? ['', id] : [id, ''])];
    }
    return listed.map((suggestion, index) => [
      name,
      suggestion.kind === 'near-miss' ? '' : String(suggestion.rank),
      suggestion.candidateReference ?? '',
      suggestion.roleTitle ?? '',
      suggestion.workplaceName ?? '',
      percent(suggestion.total),
      percent(suggestion.forCandidate),
      percent(suggestion.forWorkplace),
      percent(suggestion.coverage),
      suggestion.nearMiss === null ? '' : briefAdjustment(suggestion.nearMiss.adjustment).sv,
      namesToCheck(suggestion).join(', '),
      suggestion.review === null ? '' : describeReview(suggestion.review),
      index === 0 ? why : '',
      suggestion.candidateId,
      suggestion.roleId,
      suggestion.id,
    ]);
  });
  return [headers, ...rows];
}

/** A subject of which nothing is listed: why, and its own id. */
function rowOfNone(name: string, why: string, [candidateId, roleId]: readonly [string, string]): string[] {
  const between = headers.length - 5;
  return [name, ...Array.from({ length: between }, () => ''), why, candidateId, roleId, ''];
}

/** Why there is no suggestion, what stops most, and what would open most. */
function describeWhyNone(subject: MatchListRow['subject'], whyNone: KeptWhyNone): string {
  const { reasonText, gates, openings } = tellShortList(sideOf(subject), whyNone);
  return [reasonText, ...gates.slice(0, 2).map(({ text }) => text), ...openings.map(({ text }) => text)]
    .flatMap((text) => (text === null ? [] : [text.sv]))
    .join(' ');
}

/** What is unknown, in words; a gate that this program does not have by its id. */
function namesToCheck({ gates, unknown }: ListedSuggestion): string[] {
  return [
    ...gates.flatMap(({ gate, outcome }) => (outcome === 'unknown' ? [gateOf(gate)?.names.sv ?? gate] : [])),
    ...unknown.flatMap((one) => (one.kind === 'unknown-gate' && one.outcome === 'unknown' ? [one.gate] : [])),
  ];
}

/** As in the sentences, "58,8 %", which a spreadsheet in Swedish takes for the number that it is. */
function percent(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')} %`;
}

function describeReview({ decision, reason, resumeOn }: LatestReview): string {
  const name = `${decisionNames[decision].sv}${resumeOn === null ? '' : ` till ${resumeOn}`}`;
  return reason === null ? name : `${name}: ${labelOf('reasons', reason, 'sv')}`;
}
