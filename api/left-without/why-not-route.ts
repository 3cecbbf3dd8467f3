import { z } from 'zod';
import { localDate } from '../../config/local-date.ts';
import { findOffLists } from '../../db/pairs-off-lists.ts';
import { findRecordedPair, type RecordedPair } from '../../db/read-models/names-of-others.ts';
import { findReadablePair } from '../../db/read-models/readable-pair.ts';
import { queryIn } from '../../db/run-query.ts';
import { explain } from '../../matching/explanation/explain.ts';
import { sayNearPair } from '../../matching/explanation/left-without-in-words.ts';
import { gateOf } from '../../matching/gates/gates.ts';
import type { PairScore } from '../../matching/model/pair-score.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import type { ToldPair } from '../../worker/pool/questions.ts';
import { readersAmong } from '../access/own-person.ts';
import { seesWhole } from '../access/shape.ts';
import { forColleague, withoutOwnWords } from '../access/without-own-words.ts';
import { defineRoute } from '../define-route.ts';
import { scopeOf } from '../http/authentication/scope-of.ts';
import { required } from '../http/problems/problem.ts';
import { whyNotSchema } from './left-without-schemas.ts';

/** Why one pair is on a list, or is not. */
export const readWhyNotRoute = defineRoute({
  operationId: 'readWhyNot',
  audit: { action: 'read', kind: 'role', purpose: 'matching' },
  path: '/candidates/{id}/roles/{roleId}/why-not',
  tag: 'suggestions',
  summary: 'Why a candidate and a role are not suggested to each other',
  description:
    'Every gate with its result and the smallest change that would open the pair; of one that passes every gate, where it stands on ' +
    'both lists. From one of its two nodes alone it is told while they are open to each other, or the pair was decided on or proposed there. ' +
    'While an objection of the person stands, nothing is told of what was recorded of it.',
  roles: ['coach', 'coordinator', 'admin'],
  quota: 'what-ifs',
  params: z.strictObject({
    id: z.uuid().toLowerCase().describe('Id of the candidate.'),
    roleId: z.uuid().toLowerCase().describe('Id of the role.'),
  }),
  responses: { 200: { description: 'Why.', schema: whyNotSchema } },
  problems: ['not-found'],
  async handle({ params }, context, principal) {
    const { manager } = context.dataSource;
    const candidateId = params.id;
    const { roleId } = params;
    // of the person too, as of whom the answer names by `candidateId`
    context.audit.about([roleId]);
    const { candidateNodeId, roleNodeId, hasObjection } = required(
      await findReadablePair(manager, candidateId, roleId, scopeOf(principal)),
      'pair',
    );
    const { pair, policyVersion, good, engineVersion } = await context.poolThread.ask('why-not', {
      candidateId,
      candidateNodeId,
      roleId,
      nodeId: roleNodeId,
      today: localDate(context.clock()),
    });
    const recorded = hasObjection ? nothingRecorded : await findRecordedPair(manager, candidateId, roleId);
    const offLists = hasObjection ? null : await findOffLists(queryIn(manager), { candidateId, roleId });
    const isListed = recorded.isOnCandidateList || recorded.isOnRoleList;
    const standing = standingOf(pair, isListed, offLists !== null);
    const readerOf = await readersAmong(manager, principal, context.clock(), [candidateId]);
    const reader = readerOf(candidateId);
    const score =
      pair === null || seesWhole('whyNot', 'gates', reader) ? pair?.score : withoutOwnWords(pair.score);
    const changes = (pair?.changes ?? []).map((change) =>
      seesWhole('whyNot', 'changes', reader) ? change : forColleague(change),
    );
    const stops = score === undefined ? [] : stopsOf(score, good);
    return {
      status: 200,
      body: {
        candidateId,
        roleId,
        policyVersion,
        engineVersion,
        ...recorded,
        offLists: offLists && { ...offLists, reopenedBy: [...offLists.reopenedBy] },
        standing,
        text:
          pair !== null && stops.length > 0
            ? sayNearPair(
                stops.map(({ gate }) => gate),
                changes,
              )
            : standingTexts[standing],
        gates: [...(score?.gates ?? [])],
        stops,
        changes,
        total: pair === null || stops.length > 0 ? null : pair.score.total,
        ranks: pair?.ranks ?? null,
      },
    };
  },
});

/** What is told of a pair while the person objects. */
const nothingRecorded: RecordedPair = {
  suggestionId: null,
  isOnCandidateList: false,
  isOnRoleList: false,
  review: null,
};

type Standing = z.output<typeof whyNotSchema>['standing'];

const standingTexts: Readonly<Record<Standing, LocalizedText>> = {
  listed: { sv: 'Paret är ett förslag.', en: 'The pair is a suggestion.' },
  below: {
    sv: 'Inget hindrar paret, men andra förslag kommer före på båda listorna.',
    en: 'Nothing stops the pair, but other suggestions come before it on both lists.',
  },
  'off-lists': {
    sv: 'Inget hindrar paret, men ett beslut håller det borta från listorna.',
    en: 'Nothing stops the pair, but a decision keeps it off the lists.',
  },
  stopped: { sv: 'Det går inte som det är nu.', en: 'It is not possible as it is now.' },
  'not-open': {
    sv: 'Personen eller tjänsten är avslutad, personen har invänt, eller något går inte att läsa.',
    en: 'The person or the role is closed, the person has objected, or something can not be read.',
  },
};

function standingOf(pair: ToldPair | null, isListed: boolean, isOff: boolean): Standing {
  if (pair === null) {
    return 'not-open';
  }
  if (pair.ranks === null) {
    return 'stopped';
  }
  if (isOff) {
    return 'off-lists';
  }
  return isListed ? 'listed' : 'below';
}

/** The gates that fail, each in the coach's words. */
function stopsOf(score: PairScore, good: number): { gate: string; text: LocalizedText }[] {
  const points = {
    sv: explain(score, { reader: 'coach', lang: 'sv', good }).points,
    en: explain(score, { reader: 'coach', lang: 'en', good }).points,
  };
  const sayIn = (lang: 'sv' | 'en', gate: string): string =>
    points[lang].find((point) => 'gate' in point && point.gate === gate && point.kind === 'against')?.text ??
    gateOf(gate)?.stops[lang] ??
    gate;
  return score.gates.flatMap(({ gate, outcome }) =>
    outcome === 'fail' ? [{ gate, text: { sv: sayIn('sv', gate), en: sayIn('en', gate) } }] : [],
  );
}
