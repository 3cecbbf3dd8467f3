import { EntitySchema } from 'typeorm';

/** One vocabulary that a site has imported, as a whole. */
export interface SiteVocabularyRow {
  /** What the site calls it; importing it again replaces it. */
  source: string;
  format: 'jobtech' | 'esco';
  licence: string;
  /** The owner's version, or the beginning of the checksum where none was given. */
  version: string;
  /** SHA-256 of every term, hex: the same terms again change nothing. */
  checksum: string;
  termCount: number;
  importedAt: Date;
}

/** Table `site_vocabularies`. */
export const siteVocabularyEntity = new EntitySchema<SiteVocabularyRow>({
  name: 'siteVocabulary',
  tableName: 'site_vocabularies',
  columns: {
    source: { type: 'text', primary: true },
    format: { type: 'text' },
    licence: { type: 'text' },
    version: { type: 'text' },
    checksum: { type: 'text' },
    termCount: { name: 'term_count', type: 'integer' },
    importedAt: { name: 'imported_at', type: 'timestamptz', default: () => 'now()' },
  },
});

/** One term of a site's vocabulary. */
export interface SiteTermRow {
  source: string;
  /** The owner's identifier. */
  uri: string;
  kind: string;
  preferredLabel: string;
  otherLabels: string[];
  definition: string | null;
  /** Identifiers of the wider terms, e.g. of the group that an occupation belongs to. */
  broader: string[];
}

/** Table `site_terms`. */
export const siteTermEntity = new EntitySchema<SiteTermRow>({
  name: 'siteTerm',
  tableName: 'site_terms',
  columns: {
    source: { type: 'text', primary: true },
    uri: { type: 'text', primary: true },
    kind: { type: 'text' },
    preferredLabel: { name: 'preferred_label', type: 'text' },
    otherLabels: { name: 'other_labels', type: 'text', array: true },
    definition: { type: 'text', nullable: true },
    broader: { type: 'text', array: true },
  },
  foreignKeys: [
    {
      name: 'site_terms_vocabulary',
      target: 'siteVocabulary',
      columnNames: ['source'],
      referencedColumnNames: ['source'],
      onDelete: 'CASCADE',
    },
  ],
});

/** One label of a term, as it is searched. */
export interface SiteTermLabelRow {
  source: string;
  uri: string;
  /** Lower case. */
  label: string;
}

/** Table `site_term_labels`. */
export const siteTermLabelEntity = new EntitySchema<SiteTermLabelRow>({
  name: 'siteTermLabel',
  tableName: 'site_term_labels',
  columns: {
    source: { type: 'text', primary: true },
    uri: { type: 'text', primary: true },
    label: { type: 'text', primary: true },
  },
  // of an operator class that TypeORM can't say
  indices: [{ name: 'site_term_labels_trigrams', synchronize: false }],
  foreignKeys: [
    {
      name: 'site_term_labels_term',
      target: 'siteTerm',
      columnNames: ['source', 'uri'],
      referencedColumnNames: ['source', 'uri'],
      onDelete: 'CASCADE',
    },
  ],
});
