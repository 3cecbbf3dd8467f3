import { describeConfirmed } from './pages/confirmed.ts';
import { describePages } from './pages/describe-pages.ts';
import { describeDossier } from './pages/dossier.ts';
import { describeObjection } from './pages/objection.ts';
import { describePeople } from './pages/people.ts';
import { describePerson } from './pages/person.ts';
import { describePersonCopy } from './pages/person-copy.ts';
import { describeSuggestions } from './pages/suggestions.ts';
import { describeToDo } from './pages/to-do.ts';
import { describeWay } from './pages/way.ts';

describePages('The pages of a coach', [
  describeSuggestions,
  describePerson,
  describePersonCopy,
  describeConfirmed,
  describeDossier,
  describeObjection,
  describeToDo,
  describePeople,
  describeWay,
]);
