import { expect } from 'chai';
import { ConfigError, readConfig, requireDatabaseUrl } from '../../config/config.ts';

describe('The configuration', () => {
  it('needs nothing, and is frozen', () => {
    const config = readConfig({});
    expect(config).to.include({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: null,
      redisUrl: null,
      dataDir: '.passa',
    });
    expect(config).to.be.frozen;
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ REDIS_URL: '', PORT: '' })).to.include({ redisUrl: null, port: 3000 });
  });

  it('names every variable that is wrong, and repeats no value', () => {
    const read = () => readConfig({ PORT: '70000', DATABASE_URL: 'mysql://user:hunter2@host/x' });
    expect(read)
      .to.throw(ConfigError, /PORT.*DATABASE_URL|DATABASE_URL.*PORT/)
      .with.property('message')
      .that.does.not.match(/hunter2/);
  });

  it('never has the users of the demonstration in production', () => {
    expect(readConfig({ PASSA_DEMO_USERS: '{}' }).demoUsers).to.equal('{}');
    expect(readConfig({ PASSA_DEMO_USERS: '{}', NODE_ENV: 'production' }).demoUsers).to.equal(null);
  });

  it('says how to give a database where one is needed', () => {
    expect(() => requireDatabaseUrl(readConfig({}))).to.throw(ConfigError, 'DATABASE_URL is not set');
    expect(requireDatabaseUrl(readConfig({ DATABASE_URL: 'postgres://a@b/c' }))).to.equal('postgres://a@b/c');
  });
});
