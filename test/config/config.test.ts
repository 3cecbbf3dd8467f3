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
      auditHeadsFile: '.passa/audit-heads.jsonl',
      auditYears: 5,
      keepAliveMs: 75_000,
      slowRequestMs: 30_000,
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

  describe('of an identity provider', () => {
    const given = {
      PASSA_OIDC_ISSUER: 'https://id.example/realms/passa',
      PASSA_OIDC_CLIENT_ID: 'passa',
      PASSA_PUBLIC_URL: 'https://passa.example/',
    };

    it('needs three variables and has defaults for the others', () => {
      expect(readConfig({}).provider).to.equal(null);
      expect(readConfig(given).provider).to.deep.equal({
        issuer: 'https://id.example/realms/passa',
        clientId: 'passa',
        clientSecret: null,
        audience: null,
        rolesClaims: ['roles'],
        roleNames: null,
        nodesClaim: 'nodes',
        idClaim: null,
        scope: 'openid profile',
        name: 'id.example',
        publicUrl: 'https://passa.example',
      });
    });

    it('reads lists of claims and of names of roles', () => {
      const { provider } = readConfig({
        ...given,
        PASSA_OIDC_ROLES_CLAIM: 'realm_access.roles, scope',
        PASSA_OIDC_ROLE_NAMES: 'P-Konsulent=coach, P-Chef=manager',
      });
      expect(provider?.rolesClaims).to.deep.equal(['realm_access.roles', 'scope']);
      expect(provider?.roleNames).to.deep.equal([
        { theirs: 'P-Konsulent', ours: 'coach' },
        { theirs: 'P-Chef', ours: 'manager' },
      ]);
    });

    for (const [variable, value] of [
      ['PASSA_OIDC_CLIENT_ID', ''],
      ['PASSA_PUBLIC_URL', ''],
      ['PASSA_PUBLIC_URL', 'https://passa.example/app'],
      ['PASSA_PUBLIC_URL', 'http://passa.example'],
      ['PASSA_OIDC_ISSUER', 'http://id.example'],
      ['PASSA_OIDC_ISSUER', 'id.example'],
      // an ID token would open the API
      ['PASSA_OIDC_AUDIENCE', 'passa'],
      ['PASSA_OIDC_ROLE_NAMES', 'coach'],
      ['PASSA_OIDC_SCOPE', 'profile'],
      ['PASSA_SESSION_HOURS', '0'],
    ] as const) {
      it(`refuses ${variable}=${value}`, () => {
        expect(() => readConfig({ ...given, [variable]: value })).to.throw(ConfigError, variable);
      });
    }

    it('may be on this machine without HTTPS', () => {
      const local = {
        ...given,
        PASSA_OIDC_ISSUER: 'http://localhost:8080/',
        PASSA_PUBLIC_URL: 'http://127.0.0.1:3000',
      };
      expect(readConfig(local).provider).to.include({ publicUrl: 'http://127.0.0.1:3000' });
    });
  });

  it('sends no e-mail until there is a mail server, and says what it needs besides', () => {
    expect(readConfig({ PASSA_MAIL_FROM: 'passa@kommun.example' }).mail).to.equal(null);
    const given = {
      PASSA_MAIL_URL: 'smtps://passa:h%40mm@mail.kommun.example:465',
      PASSA_MAIL_FROM: 'passa@kommun.example',
      PASSA_PUBLIC_URL: 'https://passa.kommun.example',
    };
    expect(readConfig(given).mail).to.deep.equal({
      serverUrl: given.PASSA_MAIL_URL,
      from: given.PASSA_MAIL_FROM,
      publicUrl: given.PASSA_PUBLIC_URL,
    });
    expect(() => readConfig({ PASSA_MAIL_URL: given.PASSA_MAIL_URL }))
      .to.throw(ConfigError, /PASSA_MAIL_FROM: is required.*PASSA_PUBLIC_URL: is required/)
      .with.property('message')
      .that.does.not.include('mm@');
    for (const wrong of [{ PASSA_MAIL_URL: 'https://mail' }, { PASSA_MAIL_FROM: 'Passa' }]) {
      expect(() => readConfig({ ...given, ...wrong })).to.throw(ConfigError, Object.keys(wrong)[0]);
    }
  });

  it('marks a profile before it leaves the lists, or on the same day', () => {
    expect(readConfig({ PASSA_UNCONFIRMED_DAYS: '30', PASSA_LAPSED_DAYS: '30' }).lapsedDays).to.equal(30);
    for (const wrong of [{ PASSA_LAPSED_DAYS: '89' }, { PASSA_UNCONFIRMED_DAYS: '181' }]) {
      expect(() => readConfig(wrong)).to.throw(ConfigError, 'PASSA_LAPSED_DAYS: must be at least');
    }
  });

  it('says how to give a database where one is needed', () => {
    expect(() => requireDatabaseUrl(readConfig({}))).to.throw(ConfigError, 'DATABASE_URL is not set');
    expect(requireDatabaseUrl(readConfig({ DATABASE_URL: 'postgres://a@b/c' }))).to.equal('postgres://a@b/c');
  });
});
