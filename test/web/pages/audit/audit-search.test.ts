import { expect } from 'chai';
import { auditActions as actionsOfTheLog } from '../../../../db/audit/audit-entry.ts';
import { auditActions } from '../../../../web/src/pages/audit/audit-search.ts';

describe('What can be looked for in the log', () => {
  it('is each thing that it tells of, in its order', () => {
    expect(auditActions).to.deep.equal(actionsOfTheLog);
  });
});
