import { foodAndHousehold } from './food-and-household.ts';
import { officeAndBooks } from './office-and-books.ts';
import { outdoors } from './outdoors.ts';
import { peopleAndCompany } from './people-and-company.ts';
import { thingsAndTransport } from './things-and-transport.ts';
import type { WorkArea } from './work-area.ts';

/** All areas of work in the demonstration region. */
export const workAreas: readonly WorkArea[] = [
  ...foodAndHousehold,
  ...peopleAndCompany,
  ...officeAndBooks,
  ...outdoors,
  ...thingsAndTransport,
];
