import { describePages } from './pages/describe-pages.ts';
import { describeSignedIn } from './pages/signed-in.ts';

describePages('The pages of an administrator', [describeSignedIn]);
