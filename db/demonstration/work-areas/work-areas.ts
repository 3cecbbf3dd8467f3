import { foodAndHousehold } from './food-and-household.ts';
import { officeAndBooks } from './office-and-books.ts';
import { outdoorsAndThings } from './outdoors-and-things.ts';
import { peopleAndCompany } from './people-and-company.ts';
import type { WorkArea } from './work-area.ts';

/** All areas of work in the demonstration region. */
export const workAreas: readonly WorkArea[] = [
  ...foodAndHousehold,
  ...peopleAndCompany,
  ...officeAndBooks,
  ...outdoorsAndThings,
];
