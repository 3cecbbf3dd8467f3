import { describeAudit } from './pages/audit.ts';
import { describePages } from './pages/describe-pages.ts';

describePages('The pages of a data-protection officer', [describeAudit]);
