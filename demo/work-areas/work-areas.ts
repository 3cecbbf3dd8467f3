import { foodAndHousehold } from './food-and-household.ts';
import { laundryAndTextiles } from './laundry-and-textiles.ts';
import { officeAndBooks } from './office-and-books.ts';
import { outdoors } from './outdoors.ts';
import { peopleAndCompany } from './people-and-company.ts';
import { serviceAndScreens } from './service-and-screens.ts';
import { storesAndTransport } from './stores-and-transport.ts';
import { thingsAndRepairs } from './things-and-repairs.ts';
import type { WorkArea } from './work-area.ts';

/** All areas of work in the demonstration region. */
export const workAreas: readonly WorkArea[] = [
  ...foodAndHousehold,
  ...laundryAndTextiles,
  ...peopleAndCompany,
  ...officeAndBooks,
  ...serviceAndScreens,
  ...outdoors,
  ...thingsAndRepairs,
  ...storesAndTransport,
];
