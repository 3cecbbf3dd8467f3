import { SqlMigration } from './sql-migration.ts';

/**
 * A table of their own for names and contacts, which are encrypted. What is stored in the clear waits in `names_to_seal` until a process that
 * has the keys has moved it.
 */
export class EncryptNames1764220000000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "candidate_identities" (
      "candidate_id" uuid NOT NULL,
      "field" text NOT NULL,
      "key_id" text NOT NULL,
      "nonce" bytea NOT NULL,
      "ciphertext" bytea NOT NULL,
      CONSTRAINT "PK_candidate_identities" PRIMARY KEY ("candidate_id", "field"),
      CONSTRAINT "candidate_identities_candidate" FOREIGN KEY ("candidate_id") REFERENCES "candidates"("id") ON DELETE CASCADE,
      CONSTRAINT "candidate_identities_field" CHECK (field IN ('name', 'contact')),
      CONSTRAINT "candidate_identities_nonce" CHECK (octet_length(nonce) = 12)
    )`,
    `CREATE INDEX "candidate_identities_key" ON "candidate_identities" ("key_id")`,
    `CREATE TABLE "names_to_seal" (
      "candidate_id" uuid NOT NULL,
      "name" text,
      "contact" text,
      CONSTRAINT "PK_names_to_seal" PRIMARY KEY ("candidate_id"),
      CONSTRAINT "names_to_seal_candidate" FOREIGN KEY ("candidate_id") REFERENCES "candidates"("id") ON DELETE CASCADE
    )`,
    `INSERT INTO names_to_seal SELECT candidate_id, name, contact FROM candidate_details
     WHERE name IS NOT NULL OR contact IS NOT NULL`,
    'ALTER TABLE "candidate_details" DROP COLUMN "name", DROP COLUMN "contact"',
  ];
  // what is encrypted can't be put back in the clear without the keys: it is refused rather than lost
  protected readonly undoing = [
    `DO $$ BEGIN
       IF EXISTS (SELECT FROM candidate_identities) THEN
         RAISE EXCEPTION 'Names are encrypted; undoing this would lose them';
       END IF;
     END $$`,
    'ALTER TABLE "candidate_details" ADD "name" text, ADD "contact" text',
    `INSERT INTO candidate_details (candidate_id, name, contact) SELECT candidate_id, name, contact FROM names_to_seal
     ON CONFLICT (candidate_id) DO UPDATE SET name = excluded.name, contact = excluded.contact`,
    'DROP TABLE candidate_identities, names_to_seal',
  ];
}
