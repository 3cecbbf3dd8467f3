import { z } from 'zod';
import { textField } from '../../matching/model/fields.ts';
import { parseJson } from '../parse-json.ts';
import { type SiteTerm, VocabularyFileError } from './site-term.ts';

/** Where the concepts of the JobTech Taxonomy live on the web; the files give the last part of the address. */
const conceptAddress = 'http://data.jobtechdev.se/taxonomy/concept/';

const label = z.string().trim().pipe(textField(1_000, 1));
const labels = z.array(label).nullish();

interface Concept {
  id: string;
  preferred_label: string;
  type: string;
  definition?: string | null | undefined;
  alternative_labels?: string[] | null | undefined;
  hidden_labels?: string[] | null | undefined;
  narrower?: Concept[] | null | undefined;
  broader?: Concept[] | null | undefined;
  related?: Concept[] | null | undefined;
}

/** A concept as the API answers it, with those that hang on it; other fields are of no use here. */
const conceptSchema: z.ZodType<Concept> = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/),
  preferred_label: label,
  type: z.string().regex(/^[a-z0-9-]{1,100}$/),
  definition: textField(20_000).nullish(),
  alternative_labels: labels,
  hidden_labels: labels,
  get narrower() {
    return z.array(conceptSchema).nullish();
  },
  get broader() {
    return z.array(conceptSchema).nullish();
  },
  get related() {
    return z.array(conceptSchema).nullish();
  },
});

const fileSchema = z.object({ data: z.object({ concepts: z.array(conceptSchema) }) });

/**
 * The terms of a file of the JobTech Taxonomy as its API answers: `{"data": {"concepts": [{id, preferred_label, type,
 * definition?, narrower?, broader?, related?, …}]}}`. Concepts that hang on others are terms too. Throws a
 * {@link VocabularyFileError} when it is something else.
 */
export function readJobtech(text: string, file: string): SiteTerm[] {
  const value = parseJson(text);
  if (value === undefined) {
    throw new VocabularyFileError(file, '', 'Is not JSON. Save the answer of the taxonomy API as it comes.');
  }
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new VocabularyFileError(
      file,
      issue?.path.join('.') ?? '',
      `Is not as the taxonomy API answers: ${issue?.message ?? 'unknown shape'}.`,
    );
  }
  const { concepts } = parsed.data.data;
  if (concepts.length === 0) {
    throw new VocabularyFileError(file, 'data.concepts', 'Holds no concept. Ask the API for some.');
  }
  return concepts.flatMap((concept) => [...termsOf(concept, [])]);
}

function* termsOf(concept: Concept, broader: readonly string[]): Generator<SiteTerm> {
  const uri = `${conceptAddress}${concept.id}`;
  yield {
    uri,
    kind: concept.type,
    preferredLabel: concept.preferred_label,
    otherLabels: [...(concept.alternative_labels ?? []), ...(concept.hidden_labels ?? [])],
    definition: concept.definition?.trim() || null,
    broader: [...broader, ...(concept.broader ?? []).map(({ id }) => `${conceptAddress}${id}`)],
  };
  for (const narrower of concept.narrower ?? []) {
    yield* termsOf(narrower, [uri]);
  }
  for (const wider of concept.broader ?? []) {
    yield* termsOf(wider, []);
  }
  for (const related of concept.related ?? []) {
    yield* termsOf(related, []);
  }
}
