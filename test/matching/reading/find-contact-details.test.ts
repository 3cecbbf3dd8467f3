import { expect } from 'chai';
import { findContactDetails } from '../../../matching/reading/find-contact-details.ts';
import { interpretText } from '../../../matching/reading/interpret-text.ts';

describe('Contact details in a text', () => {
  for (const written of [
    '070-123 45 67',
    '08-123 456 78',
    '0701234567',
    '070 123 45 67',
    '031-12 34 56',
    '+46 70 123 45 67',
    '+46 (0)70-1234567',
    '0046701234567',
    'anna.ek@example.se',
    'anna+jobb@mail.example.com',
    'åsa@exempel.se',
  ]) {
    it(`are found: ${written}`, () => {
      for (const [before, after] of [
        ['', ''],
        ['Ring ', '.'],
        ['nås på (', ') efter fem'],
        ['Ring:', ', tack'],
      ]) {
        const text = `${before}${written}${after}`;
        expect(findContactDetails(text), text).to.deep.equal([
          { text: written, start: before?.length, end: (before?.length ?? 0) + written.length },
        ]);
      }
    });
  }

  for (const text of [
    'Arbetstid 0700-1500 eller 07.00–16.00, 20 timmar i veckan',
    'från 2026-12-01 till 2027-06-30',
    '2026-01-12–2026-06-30, 2026-01-12-2026-06-30 eller 2026-01-12 2026-06-30',
    'kl 08 00–16 30',
    'lyfta 10–15 kg, 0-4 gånger, rum 0123',
    '461 30 Trollhättan, org.nr 556000-1234',
    'kaka @ kontoret, mejla@',
    '070-12',
  ]) {
    it(`are none: ${text}`, () => {
      expect(findContactDetails(text)).to.deep.equal([]);
    });
  }

  it('are warned about and read as nothing else, and leave the rest as it was', () => {
    const { personal, ...read } = interpretText(
      'Jag vill städa. Ring 070-123 45 67 eller laga@mat.se.',
      'sv',
    );
    expect(personal.map(({ kind, words }) => [kind, words[0]?.text])).to.deep.equal([
      ['contact-details', '070-123 45 67'],
      ['contact-details', 'laga@mat.se'],
    ]);
    expect(read.tasks.map(({ task }) => task)).to.deep.equal(
      interpretText('Jag vill städa.', 'sv').tasks.map(({ task }) => task),
    );
  });

  it('give way to a personal identity number', () => {
    const { personal } = interpretText('Mitt nummer är 0709019802', 'sv');
    expect(personal.map(({ kind }) => kind)).to.have.lengthOf(1);
  });

  it('are looked for in time in proportion to the text', () => {
    for (const part of ['0 ', '07-', 'a.', 'a@a.', '@', '+46 ']) {
      const began = performance.now();
      findContactDetails(part.repeat(10_000));
      expect(performance.now() - began, part).to.be.below(500);
    }
  });
});
