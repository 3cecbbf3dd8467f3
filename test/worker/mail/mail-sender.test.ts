import { expect } from 'chai';
import { createMailSender, type MailMessage, mailServerOf } from '../../../worker/mail/mail-sender.ts';
import { certificate, TestMailServer } from './test-mail-server.ts';

const message: MailMessage = {
  id: '0192f000-0000-7000-8000-0000000000e1',
  to: 'coach@kommun.example',
  subject: 'Något väntar på dig i Passa',
  text: 'Något väntar på dig i Passa:\n\n– 2 förfrågningar att svara på\n',
};
const from = 'passa@kommun.example';

/** Sends the message to a server at the address, trusting the certificate of the tests. */
async function send(address: string, onHandover: () => Promise<void> = async () => undefined) {
  const { connection, signIn } = mailServerOf(address);
  const sender = createMailSender({ connection: { ...connection, tls: { ca: certificate } }, signIn }, from);
  return sender.send(message, onHandover);
}

describe('The sender of e-mail', () => {
  const servers: TestMailServer[] = [];
  const start = async (options = {}) => {
    const server = await TestMailServer.start(options);
    servers.push(server);
    return server;
  };
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.stop())));

  it('hands a message over in a real conversation, and says before the last of it that it may be delivered', async () => {
    const server = await start();
    let arrivedAtHandover: number | undefined;
    const outcome = await send(`smtp://127.0.0.1:${server.port}`, async () => {
      arrivedAtHandover = server.arrived;
    });
    expect(outcome).to.deep.equal({ kind: 'sent' });
    expect(arrivedAtHandover).to.equal(0);
    const [taken] = server.taken;
    expect(server.taken).to.have.length(1);
    expect(taken).to.include({ from, wasEncrypted: false, user: undefined });
    expect(taken?.to).to.deep.equal([message.to]);
    expect(taken?.raw)
      .to.match(/^From: Passa <passa@kommun\.example>\r?$/m)
      .and.match(/^Message-ID: <0192f000-0000-7000-8000-0000000000e1@kommun\.example>\r?$/m)
      .and.match(/^Auto-Submitted: auto-generated\r?$/m)
      .and.match(/^Subject: =\?UTF-8\?/m);
  });

  it('asks for the message only after sender and recipient were taken', async () => {
    const server = await start();
    server.refusals.set(message.to, 550);
    let handovers = 0;
    const outcome = await send(`smtp://127.0.0.1:${server.port}`, async () => {
      handovers += 1;
    });
    expect(outcome).to.deep.equal({ kind: 'refused', code: 'EENVELOPE RCPT TO 550' });
    expect(handovers).to.equal(0);
  });

  it('encrypts by STARTTLS and signs in, and never sends a password without', async () => {
    const onAuth = ({ username, password }: Record<string, unknown>, _session: unknown, answer: Answer) =>
      password === 'h@:/m' ? answer(null, { user: username }) : answer(new Error('wrong'));
    const server = await start({ disabledCommands: [], authOptional: false, onAuth });
    expect(await send(`smtp://passa:h%40%3A%2Fm@127.0.0.1:${server.port}`)).to.deep.equal({ kind: 'sent' });
    expect(server.taken[0]).to.include({ wasEncrypted: true, user: 'passa' });
    expect(await send(`smtp://passa:wrong@127.0.0.1:${server.port}`)).to.include({ kind: 'failed' });

    const plain = await start({ disabledCommands: ['STARTTLS'], onAuth, allowInsecureAuth: true });
    expect(await send(`smtp://passa:h%40%3A%2Fm@127.0.0.1:${plain.port}`)).to.include({ kind: 'failed' });
    expect(server.taken.length + plain.taken.length).to.equal(1);
  });

  it('speaks TLS from the start with smtps, and trusts no certificate that nobody vouches for', async () => {
    const server = await start({ secure: true, disabledCommands: ['AUTH'] });
    expect(await send(`smtps://127.0.0.1:${server.port}`)).to.deep.equal({ kind: 'sent' });
    expect(server.taken[0]).to.include({ wasEncrypted: true });
    const stranger = createMailSender(mailServerOf(`smtps://127.0.0.1:${server.port}`), from);
    expect(await stranger.send(message, async () => undefined)).to.include({ kind: 'failed' });
    expect(server.taken).to.have.length(1);
  });

  it('tells what is refused for good from what may be taken later', async () => {
    const server = await start();
    const address = `smtp://127.0.0.1:${server.port}`;
    server.misbehaviours.push({ code: 451 }, { code: 554 });
    expect(await send(address)).to.deep.equal({ kind: 'failed', code: 'EMESSAGE DATA 451' });
    expect(await send(address)).to.deep.equal({ kind: 'refused', code: 'EMESSAGE DATA 554' });
    server.refusals.set(message.to, 450);
    expect(await send(address)).to.deep.equal({ kind: 'failed', code: 'EENVELOPE RCPT TO 450' });
    await server.stop();
    servers.pop();
    expect(await send(address)).to.deep.equal({ kind: 'failed', code: 'ESOCKET CONN' });
  });

  it('says that nobody knows, when the connection breaks after the last of a message', async () => {
    const server = await start();
    server.misbehaviours.push('hang-up');
    const outcome = await send(`smtp://127.0.0.1:${server.port}`);
    expect(outcome).to.include({ kind: 'unknown' });
    expect(server.arrived).to.equal(1);
  });

  it('delivers nothing when it can not be recorded that it may be delivered', async () => {
    const server = await start();
    const outcome = await send(`smtp://127.0.0.1:${server.port}`, async () => {
      throw new Error('the database is away');
    });
    expect(outcome).to.include({ kind: 'failed' });
    expect(outcome).to.not.have.property('code', 'the database is away');
    await server.stop();
    servers.pop();
    expect(server.arrived).to.equal(0);
  });
});

type Answer = (error: Error | null, response?: { user: unknown }) => void;
