import { describeDescribe } from './pages/describe.ts';
import { describePages } from './pages/describe-pages.ts';
import { describeMyWorkplace } from './pages/my-workplace.ts';
import { describeNothingOfThePerson } from './pages/nothing-of-the-person.ts';
import { describeProposals } from './pages/proposals.ts';
import { describeRole } from './pages/role.ts';
import { describeWhoComes } from './pages/who-comes.ts';

// those with people who are proposed come last: they leave fewer for others
describePages('The pages of a manager', [
  describeDescribe,
  describeMyWorkplace,
  describeRole,
  describeWhoComes,
  describeProposals,
  describeNothingOfThePerson,
]);
