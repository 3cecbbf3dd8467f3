import { SqlMigration } from './sql-migration.ts';

const statements = [
  `CREATE TABLE "policy_activations" (
      "id" uuid NOT NULL,
      "version" integer NOT NULL,
      "replaced" integer,
      "reason" text NOT NULL,
      "activated_by" text NOT NULL,
      "activated_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "PK_policy_activations" PRIMARY KEY ("id")
    )`,
  `CREATE INDEX "policy_activations_version" ON "policy_activations" ("version", "activated_at")`,
  `INSERT INTO "policy_activations" ("id", "version", "replaced", "reason", "activated_by", "activated_at")
     SELECT gen_random_uuid(), "version", lag("version") OVER (ORDER BY "activated_at", "version"),
       "reason", "activated_by", "activated_at" FROM "match_policies"`,
  `ALTER TABLE "policy_activations" ADD CONSTRAINT "policy_activations_policy"
      FOREIGN KEY ("version") REFERENCES "match_policies"("version") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "match_policies" RENAME COLUMN "activated_by" TO "created_by"`,
  `ALTER TABLE "match_policies" RENAME COLUMN "activated_at" TO "created_at"`,
  `ALTER TABLE "match_policies" DROP COLUMN "reason", ADD COLUMN "based_on" integer`,
];

/** Policies can be drafted before they are put in force, and every activation is kept: who, when and why. */
export class DraftPolicies1763760000000 extends SqlMigration {
  protected readonly making = statements;
  protected readonly undoing = [
    `DELETE FROM match_policies p
      WHERE NOT is_active AND NOT EXISTS (SELECT 1 FROM policy_activations a WHERE a.version = p.version)`,
    'ALTER TABLE match_policies ADD COLUMN reason text, DROP COLUMN based_on',
    'ALTER TABLE match_policies RENAME COLUMN created_by TO activated_by',
    'ALTER TABLE match_policies RENAME COLUMN created_at TO activated_at',
    `UPDATE match_policies p SET (reason, activated_by, activated_at) = (
      SELECT a.reason, a.activated_by, a.activated_at FROM policy_activations a
      WHERE a.version = p.version ORDER BY a.activated_at DESC LIMIT 1)`,
    'ALTER TABLE match_policies ALTER COLUMN reason SET NOT NULL',
    'DROP TABLE policy_activations',
  ];
}
