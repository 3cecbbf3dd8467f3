import { describeDescribe } from './pages/describe.ts';
import { describePages } from './pages/describe-pages.ts';
import { describeMyWorkplace } from './pages/my-workplace.ts';
import { describeRole } from './pages/role.ts';

describePages('The pages of a manager', [describeDescribe, describeMyWorkplace, describeRole]);
