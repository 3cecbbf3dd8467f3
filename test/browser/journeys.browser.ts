import { answerProposals } from './journeys/answer-proposals.ts';
import { describeRole } from './journeys/describe-role.ts';
import { exportMatchList } from './journeys/export-match-list.ts';
import { goThroughPlacement } from './journeys/go-through-placement.ts';
import { proposePerson } from './journeys/propose-person.ts';
import { reviewSuggestions } from './journeys/review-suggestions.ts';
import { type Hand, Walk } from './journeys/walk.ts';
import { describePages } from './pages/describe-pages.ts';
import type { OpenApp } from './pages/open-app.ts';
import type { Look } from './tabs.ts';
import { everyLook } from './watched-page.ts';

/** Each journey in every look; which of them by keys alone differs, so that every hand meets every look. */
const journeys: readonly {
  readonly title: string;
  readonly hands: readonly [Hand, Hand, Hand, Hand];
  readonly walk: (walk: Walk, look: Look) => Promise<void>;
}[] = [
  {
    title: 'describe a role in own words and publish it, as a manager',
    hands: ['mouse', 'keys', 'keys', 'mouse'],
    walk: describeRole,
  },
  {
    title: 'review three suggestions and undo one, as a coach',
    hands: ['keys', 'mouse', 'mouse', 'keys'],
    walk: reviewSuggestions,
  },
  {
    title: 'approve a suggestion and propose the person to the workplace, as a coach',
    hands: ['mouse', 'keys', 'keys', 'mouse'],
    walk: proposePerson,
  },
  {
    title: 'plan a placement that was welcomed, start it and end it, as a coach',
    hands: ['keys', 'mouse', 'mouse', 'keys'],
    walk: goThroughPlacement,
  },
  {
    title: 'answer who is proposed, ask and read the reply, and see who comes, as a manager',
    hands: ['mouse', 'keys', 'keys', 'mouse'],
    walk: answerProposals,
  },
  {
    title: 'get a match list and export what is seen, as a coordinator',
    hands: ['mouse', 'keys', 'mouse', 'keys'],
    walk: exportMatchList,
  },
];

describePages('The journeys from the address alone', [describeJourneys]);

function describeJourneys({ app, browser }: OpenApp): void {
  for (const { title, hands, walk } of journeys) {
    for (const [index, look] of everyLook.entries()) {
      const hand = hands[index] ?? 'mouse';
      it(`${title}, by ${hand} at ${look.width} px, ${look.scheme}, ${look.language}`, async () => {
        const begun = await Walk.begin(browser(), app(), look, hand);
        await walk(begun, look);
        await begun.end();
      });
    }
  }
}
