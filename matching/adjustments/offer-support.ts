import { z } from 'zod';
import { namesOne } from '../language/names-one.ts';
import { closedBy, closedByOffers, eases, easingOffer } from '../pair/compensation.ts';
import { type CompiledRole, offer, presence } from '../pair/compiled-profile.ts';
import { deficitOfRead } from '../pair/demand-counts.ts';
import { easySwedish, otherLanguageOnSite } from '../pair/language-steps.ts';
import type { Pair } from '../pair/pair.ts';
import { idAt, positionOf, supportPositions } from '../pair/positions.ts';
import { tooLongStretches } from '../pair/stretches.ts';
import { supportIds } from '../vocabulary/supports.ts';
import { defineAdjustment } from './adjustment-kind.ts';

const allSupports = [...supportIds.keys()];
/** They stand in for a language that is not known well enough. */
const languageSupports = [easySwedish, otherLanguageOnSite];

/** The workplace offers one support more. Around a candidate: every workplace does, or the candidate brings it along. */
export const offerSupport = defineAdjustment(
  'offer-support',
  { support: z.enum(supportIds) },
  {
    what: { value: 'support', labels: 'supports' },
    ofRole: {
      alters: ['offers', 'closes'],
      make: (role, { support }) => {
        const offers = role.offers.slice();
        offers[positionOf(supportPositions, support)] = offer.yes;
        return { ...role, offers, closes: closedByOffers(offers) };
      },
    },
    listForRole: (role, of) =>
      supportIds
        .filter((_, position) => role.offers[position] !== offer.yes)
        .map((support) => of({ support })),
    listForCandidate: (_, _roles, of) => supportIds.map((support) => of({ support })),
    whatMayChange: reachOfSupports,
    asOpening: {
      says: {
        sv: {
          coach: { opens: 'Det blir möjligt om arbetsplatsen kan erbjuda det här: {support}.' },
          candidate: { opens: 'Det går om du får det här stödet: {support}.' },
          manager: {
            opens: 'En anpassning skulle göra det möjligt.',
          },
        },
        en: {
          coach: { opens: 'It becomes possible if the workplace can offer this: {support}.' },
          candidate: { opens: 'It is possible if you get this support: {support}.' },
          manager: {
            opens: 'An adjustment would make it possible.',
          },
        },
      },
      brief: { sv: 'Erbjud: {support}', en: 'Offer: {support}' },
      values: ({ support }) => ({ support: { labels: 'supports', ids: [support] } }),
      brings: ({ support }, values) => namesOne(values, 'supports', support),
    },
  },
);

/** It cuts a stretch that is too long. */
const breakSupports = [positionOf(supportPositions, 'short-breaks')];

/** What supports could change at a role; those on offer already can't. */
interface RoleOpenings {
  readonly role: CompiledRole;
  /** By ability, the supports that close more of it than what is on offer; empty where it isn't demanded. */
  readonly closing: readonly (readonly number[])[];
  /** By condition, the supports that ease it; empty where it isn't there, or something on offer eases it. */
  readonly easing: readonly (readonly number[])[];
}

/** What it finds out of a role is kept until another one is asked about. */
function reachOfSupports(): (pair: Pair) => ReadonlySet<string> {
  let openings: RoleOpenings | undefined;
  return (pair) => {
    const { candidate, role } = pair;
    if (openings?.role !== role) {
      openings = openingsOf(role);
    }
    const reached = new Set<string>();
    const reach = (supports: readonly number[] | null): void => {
      for (const support of supports ?? []) {
        if (role.offers[support] !== offer.yes) {
          reached.add(idAt(supportIds, support));
        }
      }
    };
    reach(candidate.neededSupports);
    reach(candidate.helpfulSupports);
    reach(candidate.inferredHelpful);
    if (candidate.languages !== null && role.languages?.length) {
      reach(languageSupports);
    }
    for (const ability of role.demanded) {
      if ((pair.deficit(ability) ?? 0) > 0) {
        reach(openings.closing[ability] ?? []);
      }
    }
    for (const read of candidate.inferredLevels) {
      if ((deficitOfRead(read, role) ?? 0) > 0) {
        reach(openings.closing[read.ability] ?? []);
      }
    }
    if (tooLongStretches(candidate, role).length > 0) {
      reach(breakSupports);
    }
    for (const condition of candidate.ratherNotConditions ?? []) {
      reach(openings.easing[condition] ?? []);
    }
    for (const condition of candidate.inferredRatherNot) {
      reach(openings.easing[condition] ?? []);
    }
    return reached;
  };
}

function openingsOf(role: CompiledRole): RoleOpenings {
  const closing: number[][] = [];
  for (const ability of role.demanded) {
    const closed = role.closes[ability] ?? 0;
    closing[ability] = allSupports.filter((support) => closedBy(support, ability) > closed);
  }
  const easing: number[][] = [];
  for (const [condition, how] of (role.conditions ?? role.inferredConditions ?? []).entries()) {
    if (how === presence.absent || easingOffer(role.offers, condition) !== null) {
      continue;
    }
    easing[condition] = allSupports.filter((support) => eases(support, condition));
  }
  return { role, closing, easing };
}
