import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who submitted a role: a manager's that has no workplace yet is seen and edited by its manager alone. */
export class RememberSubmitters1763780000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "roles" ADD "submitted_by" text');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE "roles" DROP COLUMN "submitted_by"');
  }
}
