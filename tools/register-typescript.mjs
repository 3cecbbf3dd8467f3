// Lets a worker thread run TypeScript where its process does (tests, `npm run dev`): Node 20 does not pass that on.
import { register } from 'tsx/esm/api';

register();
