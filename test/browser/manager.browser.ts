import { describeDescribe } from './pages/describe.ts';
import { describePages } from './pages/describe-pages.ts';
import { describeMyWorkplace } from './pages/my-workplace.ts';
import { describeProposals } from './pages/proposals.ts';
import { describeRole } from './pages/role.ts';
import { describeWhoComes } from './pages/who-comes.ts';

describePages('The pages of a manager', [
  describeWhoComes,
  describeProposals,
  describeDescribe,
  describeMyWorkplace,
  describeRole,
]);
