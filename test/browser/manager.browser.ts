import { describePages } from './pages/describe-pages.ts';
import { describeMyWorkplace } from './pages/my-workplace.ts';

describePages('The pages of a manager', [describeMyWorkplace]);
