import { describePages } from './pages/describe-pages.ts';
import { describeMatchLists } from './pages/match-lists.ts';

describePages('The pages of a coordinator', [describeMatchLists]);
