import { describePages } from './pages/describe-pages.ts';
import { describeFrame } from './pages/frame.ts';
import { describeSignIn } from './pages/sign-in.ts';

describePages('The pages of every user', [describeSignIn, describeFrame]);
