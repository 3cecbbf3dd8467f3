import { SqlMigration } from './sql-migration.ts';

/** Profiles of people who do not exist, by node: what is told of how many a role reaches is counted among them. */
export class AddStandIns1764020000000 extends SqlMigration {
  protected readonly making = [
    `CREATE TABLE "stand_ins" (
      "node_id" text NOT NULL,
      "people" integer NOT NULL,
      "profiles" jsonb NOT NULL,
      "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
      CONSTRAINT "PK_stand_ins" PRIMARY KEY ("node_id")
    )`,
    `ALTER TABLE "stand_ins" ADD CONSTRAINT "stand_ins_node"
      FOREIGN KEY ("node_id") REFERENCES "nodes"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  ];
  protected readonly undoing = ['DROP TABLE "stand_ins"'];
}
