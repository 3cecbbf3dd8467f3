import { expect } from 'chai';
import type { Schemas } from '../../../../web/src/api/client.ts';
import { shownColumns } from '../../../../web/src/pages/match-lists/columns.ts';
import {
  type CellText,
  countKinds,
  rowsOf,
  shownRows,
  strengthOf,
  workplacesOf,
} from '../../../../web/src/pages/match-lists/match-rows.ts';

type Suggestion = Schemas['ListedSuggestion'];

const row: Suggestion = {
  id: '0',
  rank: 1,
  candidateId: 'c',
  candidateReference: 'G-1',
  roleId: 'r',
  roleTitle: 'Måltidsvärd',
  workplaceId: 'w',
  workplaceName: 'Äldreboendet Solgläntan',
  hoursPerWeek: { min: 10, max: 20 },
  times: null,
  period: null,
  town: null,
  kind: 'match',
  total: 0.6,
  forCandidate: 0.6,
  forWorkplace: 0.6,
  coverage: 0.8,
  gates: [],
  unknown: [],
  nearMiss: null,
  policyVersion: 1,
  policyInForce: 1,
  engineVersion: '1',
  matchedAt: '2026-11-26T10:00:00Z',
  isChanged: false,
  review: null,
};
const rows: Suggestion[] = [
  row,
  {
    ...row,
    id: '1',
    candidateReference: 'G-10',
    total: 0.7,
    coverage: 0.4,
    hoursPerWeek: null,
    review: {
      id: 'x',
      decision: 'approve',
      reason: null,
      resumeOn: null,
      reviewedBy: 'y',
      reviewedAt: '2026-11-26T10:00:00Z',
    },
  },
  {
    ...row,
    id: '2',
    candidateReference: 'G-9',
    roleTitle: null,
    workplaceId: 'v',
    workplaceName: 'Biblioteket',
    total: 0.4,
    hoursPerWeek: { min: 5, max: 5 },
  },
];
const near: Schemas['ListedNearMiss'] = {
  ...row,
  id: 'n',
  kind: 'near-miss',
  opens: { sv: 'Erbjud: Lugn plats', en: 'Offer: Quiet place' },
};
const whyNone: Schemas['WhyNone'] = {
  ...{ reason: 'gates', others: 2, offLists: 0, listed: 0, gates: [], openings: [] },
  reasonText: { sv: 'Ingen person går som det är nu.', en: 'Nobody.' },
};
const cellText: CellText = (row, column) =>
  ({
    person: row.candidateReference,
    role: row.roleTitle,
    workplace: row.kind === 'without' ? null : row.workplaceName,
  })[String(column)] ?? '';

function idsOf(filters: Parameters<typeof shownRows>[1]): string {
  return shownRows(rows, filters, cellText, 'sv-SE')
    .map(({ id }) => id)
    .join('');
}

describe('The rows of a match list', () => {
  it('are those of its subjects, in its order', () => {
    const subject = { id: 'r', reference: null, title: null };
    const items = [
      { ...subject, suggestions: rows.slice(0, 2), nearMisses: [], whyNone: null },
      { ...subject, suggestions: rows.slice(2), nearMisses: [], whyNone: null },
    ];
    expect(rowsOf({ for: 'roles', items })).to.deep.equal(rows);
    expect(idsOf({})).to.equal('012');
  });

  it('are those of near misses, too, and one that says why there is no match', () => {
    const subject = {
      id: 's',
      reference: 'R-1',
      title: 'Värd',
      suggestions: [],
      nearMisses: [near],
      whyNone,
    };
    const all = rowsOf({ for: 'roles', items: [subject] });
    expect(all.map(({ kind }) => kind)).to.deep.equal(['without', 'near-miss']);
    expect(all[0]).to.deep.include({ roleId: 's', roleTitle: 'Värd', candidateId: null, whyNone });
    const [ofPerson] = rowsOf({ for: 'candidates', items: [{ ...subject, title: null }] });
    expect(ofPerson).to.deep.include({ candidateId: 's', candidateReference: 'R-1', roleId: null });
    expect(countKinds([...rows, ...all])).to.deep.equal({ match: 3, 'near-miss': 1, without: 1 });
    const shown = (filters: Parameters<typeof shownRows>[1]) =>
      shownRows([...all, ...rows], filters, cellText, 'sv-SE').map(({ kind, id }) => `${kind} ${id}`);
    expect(shown({ kind: 'without' })).to.deep.equal(['without s']);
    expect(shown({ kind: 'near-miss' })).to.deep.equal(['near-miss n']);
    expect(shown({ kind: 'match' })).to.have.lengthOf(3);
    for (const filter of [{ workplace: 'w' }, { review: 'none' }, { known: 25 }] as const) {
      expect(shown(filter), JSON.stringify(filter)).not.to.include('without s');
    }
    expect(shown({ sort: 'total' })[0], 'who has none first').to.equal('without s');
  });

  it('are filtered by every word, in any case, of what is shown', () => {
    expect(idsOf({ q: 'äldreBOENDET g-1' })).to.equal('01');
    expect(idsOf({ q: 'biblio' })).to.equal('2');
    expect(idsOf({ q: 'biblio måltid' })).to.equal('');
    expect(idsOf({ q: '  ' })).to.equal('012');
  });

  it('are filtered by workplace, decision and how much is known', () => {
    expect(idsOf({ workplace: 'v' })).to.equal('2');
    expect(idsOf({ review: 'none' })).to.equal('02');
    expect(idsOf({ review: 'approve' })).to.equal('1');
    expect(idsOf({ known: 80 })).to.equal('02');
    expect(idsOf({ known: 80, workplace: 'w' })).to.equal('0');
  });

  it('are sorted by numbers as numbers and by words as they stand in an alphabet, both ways', () => {
    expect(idsOf({ sort: 'total' })).to.equal('201');
    expect(idsOf({ sort: '-total' })).to.equal('102');
    expect(idsOf({ sort: 'hours' }), 'what is not told first').to.equal('120');
    expect(idsOf({ sort: 'person' })).to.equal('021');
    expect(idsOf({ sort: 'workplace' })).to.equal('201');
    expect(idsOf({ sort: '-workplace' }), 'the order of the list among equals').to.equal('012');
  });

  it('have workplaces to choose from, by name', () => {
    expect(workplacesOf(rows, 'sv-SE').map(({ id }) => id)).to.deep.equal(['w', 'v'].reverse());
    expect(workplacesOf([{ ...row, workplaceId: null }], 'sv-SE')).to.deep.equal([]);
  });

  it('say how strong they are, and nothing where less than half is known', () => {
    const strengths = [0.6, 0.59, 0.5, 0.49].map((total) => strengthOf({ total, coverage: 0.5 }));
    expect(strengths).to.deep.equal(['strong', 'fair', 'fair', 'weak']);
    expect(strengthOf({ total: 0.9, coverage: 0.49 })).to.equal('thin');
  });

  it('show the columns that are chosen, in one order, else as many as there is room for', () => {
    expect(shownColumns('roles', ['review', 'person', 'role'], false)).to.deep.equal([
      'role',
      'person',
      'review',
    ]);
    expect(shownColumns('candidates', ['review', 'role', 'person'], true)).to.deep.equal([
      'person',
      'role',
      'review',
    ]);
    expect(shownColumns('roles', undefined, true)).to.have.lengthOf(5);
    expect(shownColumns('roles', undefined, false)).to.have.lengthOf(9);
  });
});
