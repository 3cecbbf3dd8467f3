import { expect } from 'chai';
import { createClaimReader } from '../../../../../api/http/authentication/provider/read-claims.ts';
import { ConfigError } from '../../../../../config/config.ts';

const settings = { rolesClaims: ['roles'], roleNames: null, nodesClaim: 'nodes', idClaim: null };
const right = { sub: 'a', roles: ['coach'], nodes: ['goteborg'] };
const read = createClaimReader(settings);

describe('The claims of an identity provider', () => {
  it('say who somebody is', () => {
    expect(read({ ...right, name: 'Åsa', other: 1 })).to.deep.equal({
      kind: 'read',
      claimed: { subject: 'a', name: 'Åsa', roles: ['coach'], nodes: ['goteborg'], claimedId: null },
    });
  });

  it('say where somebody gets e-mail, unless nobody has checked it', () => {
    const emailOf = (claims: object) => {
      const told = read({ ...right, ...claims });
      return told.kind === 'read' ? told.claimed.email : told.kind;
    };
    expect(emailOf({ email: 'asa@kommun.example' })).to.equal('asa@kommun.example');
    expect(emailOf({ email: 'asa@kommun.example', email_verified: true })).to.equal('asa@kommun.example');
    expect(emailOf({ email: 'asa@kommun.example', email_verified: false })).to.equal(undefined);
    for (const email of [
      'Åsa',
      '',
      7,
      null,
      'a@b\r\nBcc: x@y.example',
      `${'a'.repeat(250)}@kommun.example`,
    ]) {
      expect(emailOf({ email }), String(email)).to.equal(undefined);
    }
  });

  it('may lie deep, as Keycloak keeps roles, or have dots in their own names', () => {
    const deep = createClaimReader({
      ...settings,
      rolesClaims: ['realm_access.roles', 'https://passa.example/roles'],
      nodesClaim: 'resource_access.passa.nodes',
    });
    const claims = {
      sub: 'a',
      realm_access: { roles: ['coach', 'offline_access'] },
      'https://passa.example/roles': ['admin'],
      resource_access: { passa: { nodes: ['goteborg', 'fyrbodal'] } },
    };
    expect(deep(claims)).to.deep.include({
      claimed: {
        subject: 'a',
        roles: ['coach', 'admin'],
        nodes: ['goteborg', 'fyrbodal'],
        claimedId: null,
      },
    });
    for (const realmAccess of [null, 'roles', ['roles'], { roles: { coach: true } }, undefined]) {
      expect(deep({ ...claims, realm_access: realmAccess })).to.have.deep.nested.property('claimed.roles', [
        'admin',
      ]);
    }
    const inherited = createClaimReader({ ...settings, rolesClaims: ['constructor.name', '__proto__.x'] });
    expect(inherited(right)).to.deep.equal({ kind: 'no-role' });
  });

  it('mean by other names what is said of them, and then nothing by ours', () => {
    const named = createClaimReader({
      ...settings,
      roleNames: [
        { theirs: 'P-Arbetskonsulent', ours: 'coach' },
        { theirs: 'P-Chef', ours: 'manager' },
      ],
    });
    expect(named({ ...right, roles: ['P-Chef', 'admin', 'P-Arbetskonsulent'] })).to.have.deep.nested.property(
      'claimed.roles',
      ['manager', 'coach'],
    );
    expect(named({ ...right, roles: ['admin'] })).to.deep.equal({ kind: 'no-role' });
    expect(() => createClaimReader({ ...settings, roleNames: [{ theirs: 'x', ours: 'king' }] })).to.throw(
      ConfigError,
      'PASSA_OIDC_ROLE_NAMES',
    );
  });

  it('make a program of a scope, and nobody more', () => {
    const scoped = createClaimReader({ ...settings, rolesClaims: ['roles', 'scope'] });
    expect(
      scoped({ sub: 'a', scope: 'openid integration admin', nodes: 'goteborg fyrbodal' }),
    ).to.deep.include({
      claimed: { subject: 'a', roles: ['integration'], nodes: ['goteborg', 'fyrbodal'], claimedId: null },
    });
    expect(scoped({ sub: 'a', scope: 'admin' })).to.deep.equal({ kind: 'no-role' });
  });

  it('reach no node where they name none, and all where they say so', () => {
    expect(read({ ...right, nodes: undefined })).to.have.deep.nested.property('claimed.nodes', []);
    expect(read({ ...right, nodes: ['goteborg', '*'] })).to.have.nested.property('claimed.nodes', '*');
  });

  it('keep the id that one has already, in lower case', () => {
    const known = createClaimReader({ ...settings, idClaim: 'employee.id' });
    const id = '0192F000-0000-7000-8000-0000000000AA';
    expect(known({ ...right, employee: { id } })).to.have.nested.property(
      'claimed.claimedId',
      id.toLowerCase(),
    );
    expect(known(right)).to.have.nested.property('claimed.claimedId', null);
    expect(known({ ...right, employee: { id: 7 } })).to.deep.equal({ kind: 'invalid' });
  });

  for (const roles of [undefined, [], ['king'], 7, { coach: true }, [['coach']]]) {
    it(`give no role by ${JSON.stringify(roles)}`, () => {
      expect(read({ ...right, roles })).to.deep.equal({ kind: 'no-role' });
    });
  }

  const wrong: Record<string, object> = {
    'no subject': { sub: undefined },
    'an empty subject': { sub: '' },
    'a subject that is a number': { sub: 7 },
    'NUL in the subject': { sub: 'a\u0000b' },
    'a line break in the subject': { sub: 'a\nb' },
    'half a character in the subject': { sub: '\ud83d' },
    'NUL in the name': { name: '\u0000' },
    'NUL in a node': { nodes: ['goteborg\u0000'] },
    'a node that can’t be': { nodes: ['Göteborg!'] },
  };
  for (const [what, claims] of Object.entries(wrong)) {
    it(`are not taken with ${what}`, () => {
      expect(read({ ...right, ...claims })).to.deep.equal({ kind: 'invalid' });
    });
  }
});
