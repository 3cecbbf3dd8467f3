import { expect } from 'chai';
import { z } from 'zod';
import { identifierField, textField, textsWithin } from '../../../matching/model/fields.ts';

describe('Text fields', () => {
  const codesOf = (result: ReturnType<ReturnType<typeof textField>['safeParse']>) =>
    result.error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code)) ?? [];

  it('refuse a personal identity number wherever it stands, with a code and without repeating it', () => {
    for (const text of ['850709-9805', 'Kalle, 19850709 9805.', 'nr8507099805', 'a\n850769-9802']) {
      const result = textField(100).safeParse(text);
      expect(codesOf(result), text).to.deep.equal(['personal-identity-number']);
      expect(JSON.stringify(result.error?.issues)).to.not.match(/85|980/);
    }
  });

  it('take dates, telephone numbers and other digits', () => {
    for (const text of ['2026-11-21 till 2027-01-31', 'ring 070-123 45 67', '850709-9806', '1234567890']) {
      expect(textField(100).parse(text)).to.equal(text);
    }
  });

  it('refuse a personal identity number as an identifier, but not digits inside one', () => {
    for (const name of ['850709-9805', ' 198507099805 ']) {
      expect(codesOf(identifierField(100).safeParse(name)), name).to.deep.equal(['personal-identity-number']);
    }
    for (const name of ['0192f000-0000-7000-8000-a8507099805b', 'G-8507099805']) {
      expect(identifierField(100).parse(name)).to.equal(name);
    }
  });

  it('name every fault at once', () => {
    expect(codesOf(textField(5).safeParse('\u0000 850709-9805'))).to.deep.equal([
      'too_big',
      undefined,
      'personal-identity-number',
    ]);
  });
});

describe('A list of texts', () => {
  const field = textsWithin(z.array(z.strictObject({ text: textField(100) })), 250);
  const textsOf = (...lengths: readonly number[]) => lengths.map((length) => ({ text: 'x'.repeat(length) }));

  it('is refused when they are too long together, with how long they are and may be', () => {
    const [issue, ...others] = field.safeParse(textsOf(100, 100, 51)).error?.issues ?? [];
    expect(issue?.message).to.equal(
      'holds texts of 251 characters together, and at most 250 are accepted: shorten them or leave some out',
    );
    expect([issue?.path, others]).to.deep.equal([[], []]);
  });

  it('is taken up to that length', () => {
    expect(field.parse(textsOf(100, 100, 50))).to.have.length(3);
  });
});
