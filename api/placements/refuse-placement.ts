import type { PlacementOutcome } from '../../db/stores/way/change-placement.ts';
import type { NoPlace, PlanRefusal } from '../../db/stores/way/plan-placement.ts';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import { notFound, Problem } from '../http/problems/problem.ts';
import { needsWrittenReason, obstacleWords } from '../obstacles/obstacle-words.ts';
import { proposalOutOfOrder } from '../proposals/proposal-out-of-order.ts';

const noPlaceWords: Readonly<Record<NoPlace, LocalizedText>> = {
  'no-places-left': { en: 'All places of the role are taken.', sv: 'Alla platser i tjänsten är tagna.' },
  'no-mentor-left': {
    en: 'All mentors of the workplace have their places taken.',
    sv: 'Alla handledare på arbetsplatsen har fullt.',
  },
  'mentor-full': {
    en: 'All places of this mentor are taken; name another one.',
    sv: 'Handledaren har fullt; ange en annan.',
  },
  'no-such-mentor': {
    en: 'The workplace has no such mentor; name one of those that it has.',
    sv: 'Arbetsplatsen har ingen sådan handledare; ange en som finns där.',
  },
};

/** Why a placement was not planned, as the client is told. */
export function refusePlan(refusal: PlanRefusal): Problem {
  switch (refusal.kind) {
    case 'in-the-way':
      return needsWrittenReason(refusal.obstacles);
    case 'no-place':
      return noPlace(refusal.why);
    case 'out-of-order':
      return proposalOutOfOrder(refusal.state, refusal.placement);
  }
}

/** Something that planning a placement would meet, by code and in words. */
export function tellRefusal(
  refusal: PlanRefusal,
): { readonly code: string; readonly text: LocalizedText; readonly isFinal: boolean }[] {
  switch (refusal.kind) {
    case 'in-the-way':
      return refusal.obstacles.map((one) => ({ code: one.code, text: obstacleWords(one), isFinal: false }));
    case 'no-place':
      return [{ code: refusal.why, text: noPlaceWords[refusal.why], isFinal: true }];
    case 'out-of-order':
      return [
        {
          code: refusal.kind,
          text: proposalOutOfOrder(refusal.state, refusal.placement).detail,
          isFinal: true,
        },
      ];
  }
}

/** Why a placement was not changed, as the client is told. */
export function refuseChange(outcome: Exclude<PlacementOutcome, { readonly kind: 'done' }>): Problem {
  switch (outcome.kind) {
    case 'not-found':
      return notFound('placement');
    case 'no-place':
      return noPlace(outcome.why);
    case 'out-of-order':
      return new Problem('out-of-order', {
        en: `Nothing was stored. ${standings[outcome.state].en}`,
        sv: `Inget sparades. ${standings[outcome.state].sv}`,
      });
    case 'unconditional':
      return new Problem(
        'precondition-required',
        {
          en: 'Nothing was stored. Send the ETag of what you have read as If-Match, so that nobody else’s change is lost.',
          sv: 'Inget sparades. Skicka ETag för det du har läst som If-Match, så att ingen annans ändring går förlorad.',
        },
        revisionFacts(outcome.revision),
      );
    case 'stale':
      return new Problem(
        'revision-stale',
        {
          en: 'Read it again, make the change to what is there now, and send its new ETag.',
          sv: 'Läs in den på nytt, gör ändringen i det som finns nu och skicka dess nya ETag.',
        },
        revisionFacts(outcome.revision),
      );
  }
}

function noPlace(why: NoPlace): Problem {
  const { en, sv } = noPlaceWords[why];
  return new Problem(
    'no-place-left',
    { en: `Nothing was stored. ${en}`, sv: `Inget sparades. ${sv}` },
    {
      errors: [
        {
          pointer: why.startsWith('no-places') ? '/proposalId' : '/mentorId',
          code: why,
          message: { en, sv },
        },
      ],
    },
  );
}

function revisionFacts(currentRevision: number) {
  return { currentRevision, headers: { ETag: `"${currentRevision}"` } };
}

const standings = {
  planned: {
    en: 'The placement has not begun: start it, change it or call it off.',
    sv: 'Placeringen har inte börjat: starta den, ändra den eller ställ in den.',
  },
  running: {
    en: 'The placement is under way: change it or end it.',
    sv: 'Placeringen pågår: ändra den eller avsluta den.',
  },
  ended: { en: 'The placement has ended.', sv: 'Placeringen är avslutad.' },
  'called-off': { en: 'The placement was called off.', sv: 'Placeringen är inställd.' },
} as const satisfies Readonly<Record<string, LocalizedText>>;
