import { expect } from 'chai';
import { isDatabaseAway } from '../../../db/database-away.ts';
import { receivedError, sentError } from '../../../worker/pool/questions.ts';

describe('An error of the pool thread', () => {
  const received = (message: string) => receivedError(sentError(new Error(message)));

  it('still says that the database is away where the driver gives no code for it', () => {
    expect(isDatabaseAway(received('timeout exceeded when trying to connect'))).to.equal(true);
    expect(isDatabaseAway(received('Connection terminated unexpectedly'))).to.equal(true);
  });

  it('brings no other words along, for they may quote a profile', () => {
    expect(received('"Anna vill sy" is not a list').message).to.not.include('Anna');
  });
});
