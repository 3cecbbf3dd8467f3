import { expect } from 'chai';
import fc from 'fast-check';
import { findPersonalIdentityNumbers } from '../../../matching/text/find-personal-identity-numbers.ts';

/** The check digit that makes nine digits a number, by Luhn's rule, written apart from the source. */
function withCheckDigit(nineDigits: string): string {
  const sum = [...nineDigits]
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 2 : 1))
    .flatMap((product) => [...String(product)].map(Number))
    .reduce((total, digit) => total + digit, 0);
  return `${nineDigits}${(10 - (sum % 10)) % 10}`;
}

const found = (text: string): string[] => findPersonalIdentityNumbers(text).map((span) => span.text);

describe('findPersonalIdentityNumbers', () => {
  // 850709-9805 is a number that Skatteverket keeps for tests.
  const written = [
    '850709-9805',
    '8507099805',
    '19850709-9805',
    '198507099805',
    '850709 9805',
    '19850709 9805',
    '850709+9805',
    '850709 - 9805',
    '850709–9805',
    '1985-07-09-9805',
    '85-07-09-9805',
    '1985 07 09 9805',
    '850709-\u200b9805',
  ];
  for (const number of written) {
    it(`finds ${number} inside a text, with its place`, () => {
      const text = `Jag heter Kim, ${number}, och vill städa.`;
      expect(findPersonalIdentityNumbers(text)).to.deep.equal([
        { text: number, start: 15, end: 15 + number.length },
      ]);
    });
  }

  it('finds a coordination number, whose day has 60 added', () => {
    expect(
      found(`samordningsnummer ${withCheckDigit('850769980').replace(/^(.{6})/u, '$1-')}`),
    ).to.have.length(1);
  });

  it('finds several, glued to letters too', () => {
    expect(found('pnr850709-9805,8507099805.')).to.deep.equal(['850709-9805', '8507099805']);
  });

  const others: Readonly<Record<string, string>> = {
    'a wrong check digit': '850709-9806',
    'a check digit that is five off': '850709-9800',
    'a month that does not exist': withCheckDigit('851309980'),
    'a day that does not exist': withCheckDigit('850732980'),
    'a leap day in a year without one': withCheckDigit('850229980'),
    'a coordination number for a day that does not exist': withCheckDigit('850792980'),
    'the serial number 000, which is never given': withCheckDigit('850709000'),
    'an organisation number': withCheckDigit('556036079'),
    'digits before it': `1${withCheckDigit('850709980')}`,
    'digits after it': `${withCheckDigit('850709980')}1`,
    'a mobile number as people write it': '070-123 45 67',
    'a mobile number after its name': `Mobil: ${withCheckDigit('070123456')}`,
    'an international number': `+46 ${withCheckDigit('701012345')}`,
    'a case number': 'G-2041, dnr 2024/1234',
    'a date': '2024-11-15',
  };
  for (const [what, text] of Object.entries(others)) {
    it(`finds nothing in ${what} (${text})`, () => {
      expect(found(text)).to.deep.equal([]);
    });
  }

  it('finds a leap day in a year that has one', () => {
    expect(found(withCheckDigit('840229980'))).to.have.length(1);
  });

  it('finds every number with a right date and check digit', () => {
    const digits = fc.tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 999 }),
    );
    fc.assert(
      fc.property(digits, fc.constantFrom('', '-', '+', ' '), ([year, month, day, serial], mark) => {
        const two = (part: number): string => String(part).padStart(2, '0');
        const number = withCheckDigit(
          `${two(year)}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`,
        );
        const text = `x ${number.slice(0, 6)}${mark}${number.slice(6)} y`;
        expect(found(text)).to.have.length(1);
      }),
    );
  });

  it('takes at most one in a hundred random ten-digit numbers for one', () => {
    let taken = 0;
    for (let at = 0; at < 10_000; at += 1) {
      const digits = String((at * 2_654_435_761 + 1_234_567_891) % 10_000_000_000).padStart(10, '0');
      taken += found(`${digits.slice(0, 6)}-${digits.slice(6)}`).length;
    }
    expect(taken).to.be.lessThan(100);
  });

  it('never throws and gives spans of the text, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom('0', '1', '9', '-', ' ', '+', 'a', '\ud800', '8507099805'),
    });
    fc.assert(
      fc.property(text, (anything) => {
        for (const span of findPersonalIdentityNumbers(anything)) {
          expect(anything.slice(span.start, span.end)).to.equal(span.text);
        }
      }),
    );
  });
});
