import { expect } from 'chai';
import { z } from 'zod';
import { routes } from '../../api/routes.ts';
import { checkValue } from '../../db/check-value.ts';
import { inSwedish } from '../../db/schema-words.ts';
import { textField, textsWithin, uniqueList } from '../../matching/model/fields.ts';
import { defaultPolicy } from '../../matching/policy/default-policy.ts';
import { policySchema } from '../../matching/policy/policy-schema.ts';
import { refuseGainFromLack } from '../../matching/policy/refuse-gain-from-lack.ts';

type Described = Record<string, unknown>;

/** The own words of a schema and of all that it is made of: what its `error`s say. */
function collectWords(value: unknown, found: Set<string>, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) {
    return;
  }
  seen.add(value);
  const { _zod } = value as { _zod?: { def: Described } };
  if (_zod !== undefined) {
    const { error, shape } = _zod.def;
    const said: unknown = typeof error === 'function' ? error({ code: 'custom' }) : undefined;
    if (typeof said === 'string') {
      found.add(said);
    }
    collectWords(shape, found, seen);
    collectWords(_zod.def, found, seen);
  } else if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) {
    for (const part of Object.values(value)) {
      collectWords(part, found, seen);
    }
  }
}

const messageOf = (schema: z.ZodType, value: unknown) => checkValue(schema, value).errors?.[0]?.message;

describe('The words of a schema', () => {
  it('are in Swedish too, in every place of every request', () => {
    const found = new Set<string>();
    for (const { params, query, headers, body } of routes) {
      collectWords([params, query, headers, body], found);
    }
    expect(found.size, 'words found').to.be.above(15);
    expect([...found].filter((words) => inSwedish(words) === undefined)).to.deep.equal([]);
  });

  it('are in Swedish too where they tell of the case', () => {
    const weights = Object.fromEntries(Object.keys(defaultPolicy.weights).map((rule) => [rule, 0]));
    const lack = { ...defaultPolicy, abilities: { ...defaultPolicy.abilities, fitByDeficit: [1, 1, 1, 1] } };
    for (const [schema, value, sv] of [
      [uniqueList(z.string(), 9), ['a', 'a'], /^Upprepar/],
      [
        textsWithin(z.array(z.strictObject({ text: z.string() })), 3),
        [{ text: 'fyra' }],
        /^Innehåller texter på tillsammans 4 tecken, och högst 3 tas emot/,
      ],
      [textField(50), 'Född 19121212-1212', /personnummer/],
      [
        policySchema,
        { ...defaultPolicy, weights },
        /^Alla vikter på kandidatens sida är 0; ge minst en av \S+/,
      ],
      [policySchema.superRefine(refuseGainFromLack), lack, /^Den som skriver att något inte fungerar/],
    ] as const) {
      expect(messageOf(schema, value)?.sv).to.match(sv);
    }
  });

  it('give way to plain words of either language where a schema has none', () => {
    const schema = z.strictObject({
      text: z.string().min(2).max(3),
      level: z.int().min(1).multipleOf(2),
      share: z.number().gt(0),
      list: z.array(z.boolean()).max(1),
      on: z.iso.date(),
      strength: z.enum(['needed', 'helpful']),
      byName: z.record(z.enum(['sv']), z.string()),
    });
    const ok = {
      text: 'ab',
      level: 2,
      share: 1,
      list: [],
      on: '2026-11-26',
      strength: 'needed',
      byName: { sv: '' },
    };
    expect(messageOf(schema, ok)).to.equal(undefined);
    for (const [field, value, en, sv] of [
      ['text', undefined, 'Is missing.', 'Saknas.'],
      ['text', 7, 'Must be text in quotes.', 'Måste vara text.'],
      ['text', 'a', 'Must be at least 2 characters long.', 'Måste vara minst 2 tecken.'],
      ['text', 'abcd', 'Must be at most 3 characters long.', 'Får vara högst 3 tecken.'],
      ['level', 1.5, 'Must be a whole number.', 'Måste vara ett heltal.'],
      ['level', 3, 'Must be a multiple of 2.', 'Måste vara jämnt delbart med 2.'],
      ['share', 0, 'Must be more than 0.', 'Måste vara mer än 0.'],
      ['list', [true, true], 'Must be at most 1 items long.', 'Får vara högst 1 st.'],
      ['list', ['x'], 'Must be true or false.', 'Måste vara ja eller nej (true eller false).'],
      [
        'on',
        '2026-02-30',
        'Must have the form of a date that exists, YYYY-MM-DD.',
        'Måste ha formen av ett datum som finns, ÅÅÅÅ-MM-DD.',
      ],
      ['strength', 'x', 'Must be one of: needed, helpful.', 'Måste vara något av: needed, helpful.'],
      [
        'strength',
        undefined,
        'Is missing. Must be one of: needed, helpful.',
        'Saknas. Måste vara något av: needed, helpful.',
      ],
      ['byName', { sv: '', xx: '' }, 'There is no such field.', 'Det finns inget sådant fält.'],
      ['other', 1, 'There is no such field.', 'Det finns inget sådant fält.'],
    ] as const) {
      expect(messageOf(schema, { ...ok, [field]: value }), `${field} ${String(value)}`).to.deep.equal({
        en,
        sv,
      });
    }
  });
});
