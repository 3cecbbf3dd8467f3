import { z } from 'zod';
import { textField } from '../../matching/model/fields.ts';
import { personalKinds } from '../../matching/reading/interpretation.ts';
import { abilityIds } from '../../matching/vocabulary/abilities.ts';
import { conditionIds } from '../../matching/vocabulary/conditions.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { supportIds } from '../../matching/vocabulary/supports.ts';
import { component, described } from '../http/schema-registry.ts';

/** The longest text that is read at once, in UTF-16 units: as long as a role's description may be. */
const longestText = 10_000;

/** A text to read. */
export const interpretRequestSchema = component(
  'InterpretRequest',
  'A free text to read. It is neither stored nor logged.',
  z.strictObject({
    text: described(
      'A wish, an experience or the description of a role.',
      textField(longestText, 1).regex(/\S/, { error: 'must hold more than spaces' }),
    ),
    lang: described(
      'The language that it mostly is in, and that the labels are given in.',
      z.enum(vocabularyLanguages).default('sv'),
    ),
  }),
  [{ text: 'Jag vill laga mat, men helst inte jobba kvällar', lang: 'sv' }],
);

const wordsField = described(
  'The words that led to it, in reading order.',
  z.array(
    component(
      'WordSpan',
      'Words of a text.',
      z.strictObject({
        text: described('The words as they stand there.', z.string()),
        start: described('Position of the first UTF-16 unit.', z.int().min(0)),
        end: described('Position after the last UTF-16 unit.', z.int().min(0)),
      }),
    ),
  ),
);
const labelField = described('Its name, to show to a person.', z.string());
const readingFields = {
  confidence: described('How sure the reading is, 0.5..1.', z.number().min(0).max(1)),
  words: wordsField,
};

const meantFields = {
  polarity: described(
    'Wanted, not wanted, or only mentioned: done before, or part of a role.',
    z.enum(['wish', 'aversion', 'mention']),
  ),
  strength: described('`weak` when hedged, or named only in part.', z.enum(['strong', 'weak'])),
};

const readTaskSchema = component(
  'ReadTask',
  'A task type that the text speaks of.',
  z.strictObject({
    task: described('Identifier of the task type; see the vocabulary `tasks`.', z.string()),
    label: labelField,
    ...meantFields,
    ...readingFields,
  }),
);

const readConditionSchema = component(
  'ReadCondition',
  'A condition that the text speaks of.',
  z.strictObject({
    condition: described('The condition.', z.enum(conditionIds)),
    label: labelField,
    polarity: described(
      'Avoided or accepted by a person, or said to be part of the work.',
      z.enum(['avoids', 'accepts', 'present']),
    ),
    strength: described(
      'Avoided: `never`, `rather-not`. Accepted: `glad`, `willing`. Present: `usual`, `sometimes`.',
      z.enum(['never', 'rather-not', 'glad', 'willing', 'usual', 'sometimes']),
    ),
    ...readingFields,
  }),
);

const readSupportSchema = component(
  'ReadSupport',
  'A support that the text speaks of.',
  z.strictObject({
    support: described('The support.', z.enum(supportIds)),
    label: labelField,
    strength: described(
      'Needed by or helpful to a person, or offered by a workplace.',
      z.enum(['needed', 'helpful', 'offered']),
    ),
    ...readingFields,
  }),
);

const readDemandSchema = component(
  'ReadDemand',
  'What the text says of an ability or a demand.',
  z.strictObject({
    ability: described('The ability.', z.enum(abilityIds)),
    label: labelField,
    level: described(
      'Has: about this level. Lacks: at most this level. Requires: this level. Null when not said.',
      z.int().min(0).max(4).nullable(),
    ),
    direction: described(
      'A person has or lacks it, or work requires it.',
      z.enum(['has', 'lacks', 'requires']),
    ),
    ...readingFields,
  }),
);

const readSiteTermSchema = component(
  'ReadSiteTerm',
  'A concept of a vocabulary that the site has imported, named in the text by its label or one of its other labels.',
  z.strictObject({
    source: described('Which vocabulary it is from; see the vocabulary `site-terms`.', z.string()),
    id: described("Its owner's identifier.", z.string()),
    label: labelField,
    ...meantFields,
    ...readingFields,
  }),
);

const personalFactSchema = component(
  'PersonalFact',
  'A warning: a personal or protected fact in the text. It is never used; better leave it out.',
  z.strictObject({
    kind: described('What kind of fact.', z.enum(personalKinds)),
    words: wordsField,
  }),
);

/** What a text says. */
export const interpretationSchema = component(
  'Interpretation',
  'What the engine reads out of a text: suggestions for a profile, to be confirmed by a person.',
  z.strictObject({
    lang: described('Language of the labels.', z.enum(vocabularyLanguages)),
    inferred: described('Always: nobody has rated any of it.', z.literal(true)),
    tasks: described('Task types, in the order of the text.', z.array(readTaskSchema)),
    conditions: described('Conditions, in the order of the text.', z.array(readConditionSchema)),
    supports: described('Supports, in the order of the text.', z.array(readSupportSchema)),
    demands: described('Abilities and demands, in the order of the text.', z.array(readDemandSchema)),
    siteTerms: described(
      "Concepts of the site's own vocabularies, in the order of the text; none where it has imported none.",
      z.array(readSiteTermSchema),
    ),
    personal: described('Warnings, in the order of the text.', z.array(personalFactSchema)),
  }),
);
