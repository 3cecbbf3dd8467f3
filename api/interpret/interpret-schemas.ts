import { z } from 'zod';
import { textField } from '../../matching/model/fields.ts';
import { labelStrengths, personalKinds, wishLabels } from '../../matching/reading/interpretation.ts';
import { roleLabels } from '../../matching/reading/role-label.ts';
import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../matching/vocabulary/conditions.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { supportIds } from '../../matching/vocabulary/supports.ts';
import { count, object, share } from '../http/schema-registry.ts';

/** The longest text that is read at once, in UTF-16 units: as long as a role's description may be. */
const longestText = 10_000;

/** A text to read. */
export const interpretRequestSchema = object(
  'InterpretRequest',
  'A free text to read. It is neither stored nor logged.',
  {
    text: textField(longestText, 1)
      .regex(/\S/, { error: 'must hold more than spaces' })
      .describe('A wish, an experience or the description of a role.'),
    lang: z
      .enum(vocabularyLanguages)
      .default('sv')
      .describe('The language that it mostly is in, and that the labels are given in.'),
    of: z
      .enum(['candidate', 'role'])
      .optional()
      .describe("Whose text it is; default: a role's where a workplace speaks in it, else a candidate's."),
  },
  [{ text: 'Jag vill laga mat, men helst inte jobba kvällar', lang: 'sv', of: 'candidate' }],
);

const spanFields = {
  text: z.string().describe('The words as they stand there.'),
  start: count.describe('Position of the first UTF-16 unit.'),
  end: count.describe('Position after the last UTF-16 unit.'),
};

const wordsField = z
  .array(object('WordSpan', 'Words of a text.', spanFields))
  .describe('The words that led to it, in reading order.');
const labelField = z.string().describe('Its name, to show to a person.');
const readingFields = {
  confidence: share.describe('How sure the reading is, 0.5..1.'),
  words: wordsField,
};

const meantFields = {
  polarity: z
    .enum(['wish', 'aversion', 'mention'])
    .describe('Wanted, not wanted, or only mentioned: done before, or part of a role.'),
  strength: z.enum(['strong', 'weak']).describe('`weak` when hedged, or named only in part.'),
};

const readTaskSchema = object('ReadTask', 'A task type that the text speaks of.', {
  task: z.string().describe('Identifier of the task type; see the vocabulary `tasks`.'),
  label: labelField,
  ...meantFields,
  ...readingFields,
});

const readConditionSchema = object('ReadCondition', 'A condition that the text speaks of.', {
  condition: z.enum(conditionIds).describe('The condition.'),
  label: labelField,
  polarity: z
    .enum(['avoids', 'accepts', 'present'])
    .describe('Avoided or accepted by a person, or said to be part of the work.'),
  strength: z
    .enum(['never', 'rather-not', 'glad', 'willing', 'usual', 'sometimes'])
    .describe('Avoided: `never`, `rather-not`. Accepted: `glad`, `willing`. Present: `usual`, `sometimes`.'),
  ...readingFields,
});

const readSupportSchema = object('ReadSupport', 'A support that the text speaks of.', {
  support: z.enum(supportIds).describe('The support.'),
  label: labelField,
  strength: z
    .enum(['needed', 'helpful', 'offered'])
    .describe('Needed by or helpful to a person, or offered by a workplace.'),
  ...readingFields,
});

const readDemandSchema = object('ReadDemand', 'What the text says of an ability or a demand.', {
  ability: z.enum(abilityIds).describe('The ability.'),
  label: labelField,
  level: z
    .int()
    .min(0)
    .max(4)
    .nullable()
    .describe('Has: about this level. Lacks: at most this level. Requires: this level. Null when not said.'),
  direction: z.enum(['has', 'lacks', 'requires']).describe('A person has or lacks it, or work requires it.'),
  ...readingFields,
});

const readSiteTermSchema = object(
  'ReadSiteTerm',
  'A concept of a vocabulary that the site has imported, named in the text by its label or one of its other labels.',
  {
    source: z.string().describe('Which vocabulary it is from; see the vocabulary `site-terms`.'),
    id: z.string().describe("Its owner's identifier."),
    label: labelField,
    ...meantFields,
    ...readingFields,
  },
);

const personalFactSchema = object(
  'PersonalFact',
  'A warning: a personal or protected fact in the text. It is never used; better leave it out.',
  {
    kind: z.enum(personalKinds).describe('What kind of fact.'),
    words: wordsField,
  },
);

const labelledSpanSchema = object('LabelledSpan', 'Words of a text, and how they are meant.', {
  ...spanFields,
  label: z
    .enum([...wishLabels, ...roleLabels])
    .describe(
      "A candidate's words: `wish`; `refused`; `past`, done before, without a word on it now; `need`, how it has to be, such " +
        'as supports, hours, places and amounts; `mention`, named without any of these. A role: `work`; `denied`, not part ' +
        'of it or done by others; `offered`; `merit`, what one should be or have; `about`, the employer, the place and recruiting.',
    ),
  strength: z
    .enum(labelStrengths)
    .nullable()
    .describe(
      'A wish: `strong`, or `weak` when hedged. What is refused: `never`, `no` or `rather-not`. Else null.',
    ),
});

/** What a text says. */
export const interpretationSchema = object(
  'Interpretation',
  'What the engine reads out of a text: suggestions for a profile, to be confirmed by a person.',
  {
    lang: z.enum(vocabularyLanguages).describe('Language of the labels.'),
    inferred: z.literal(true).describe('Always: nobody has rated any of it.'),
    tasks: z.array(readTaskSchema).describe('Task types, in the order of the text.'),
    conditions: z.array(readConditionSchema).describe('Conditions, in the order of the text.'),
    supports: z.array(readSupportSchema).describe('Supports, in the order of the text.'),
    demands: z.array(readDemandSchema).describe('Abilities and demands, in the order of the text.'),
    siteTerms: z
      .array(readSiteTermSchema)
      .describe(
        "Concepts of the site's own vocabularies, in the order of the text; none where it has imported none.",
      ),
    personal: z.array(personalFactSchema).describe('Warnings, in the order of the text.'),
    spans: z
      .array(labelledSpanSchema)
      .describe('All words that were read, in the order of the text, not overlapping.'),
    isRead: z
      .boolean()
      .describe(
        'False when the text is in no language that is read and no word of it is known: ask what it says.',
      ),
  },
);
