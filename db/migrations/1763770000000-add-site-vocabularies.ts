import { SqlMigration } from './sql-migration.ts';

const statements = [
  // a trusted extension: whoever may make our tables may make it
  'CREATE EXTENSION IF NOT EXISTS pg_trgm',
  `CREATE TABLE "site_vocabularies" (
      "source" text NOT NULL,
      "format" text NOT NULL,
      "licence" text NOT NULL,
      "version" text NOT NULL,
      "checksum" text NOT NULL,
      "term_count" integer NOT NULL,
      "imported_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_site_vocabularies" PRIMARY KEY ("source")
    )`,
  `CREATE TABLE "site_terms" (
      "source" text NOT NULL,
      "uri" text NOT NULL,
      "kind" text NOT NULL,
      "preferred_label" text NOT NULL,
      "other_labels" text array NOT NULL,
      "definition" text,
      "broader" text array NOT NULL,
      CONSTRAINT "PK_site_terms" PRIMARY KEY ("source", "uri")
    )`,
  `CREATE TABLE "site_term_labels" (
      "source" text NOT NULL,
      "uri" text NOT NULL,
      "label" text NOT NULL,
      CONSTRAINT "PK_site_term_labels" PRIMARY KEY ("source", "uri", "label")
    )`,
  // without a list of pending entries, which a search would have to go through after an import
  `CREATE INDEX "site_term_labels_trigrams" ON "site_term_labels"
      USING gin ("label" gin_trgm_ops) WITH (fastupdate = off)`,
  `ALTER TABLE "site_terms" ADD CONSTRAINT "site_terms_vocabulary"
      FOREIGN KEY ("source") REFERENCES "site_vocabularies"("source") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "site_term_labels" ADD CONSTRAINT "site_term_labels_term"
      FOREIGN KEY ("source", "uri") REFERENCES "site_terms"("source", "uri") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** The vocabularies that a site imports itself, searched by what their words have in common. */
export class AddSiteVocabularies1763770000000 extends SqlMigration {
  protected readonly making = statements;
  protected readonly undoing = ['DROP TABLE site_term_labels, site_terms, site_vocabularies'];
}
