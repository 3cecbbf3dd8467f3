import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration that is made of statements alone, and undone by others. */
export abstract class SqlMigration implements MigrationInterface {
  protected abstract readonly making: readonly string[];
  protected abstract readonly undoing: readonly string[];

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const statement of this.making) {
      await queryRunner.query(statement);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of this.undoing) {
      await queryRunner.query(statement);
    }
  }
}
