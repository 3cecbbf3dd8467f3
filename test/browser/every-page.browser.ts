import { describePages } from './pages/describe-pages.ts';
import { describeEveryPage } from './pages/every-page.ts';

describePages('Every page of every user', [describeEveryPage]);
