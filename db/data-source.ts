import type { ClientBase } from 'pg';
import { DataSource } from 'typeorm'; // the customer's choice: entities, migrations and transactions in one kept library
import { carryActing } from './acting.ts';
import { candidateEntity } from './entities/candidate-entity.ts';
import { matchListEntity } from './entities/match-list-entity.ts';
import { nodeEntity } from './entities/node-entity.ts';
import { reportEntity } from './entities/report-entity.ts';
import { reviewEntity } from './entities/review-entity.ts';
import { roleEntity } from './entities/role-entity.ts';
import { sessionEntity } from './entities/session-entity.ts';
import { standInsEntity } from './entities/stand-ins-entity.ts';
import { suggestionEntity } from './entities/suggestion-entity.ts';
import { workplaceEntity } from './entities/workplace-entity.ts';
import { withSettings } from './isolation/database-roles.ts';
import { CreateSchema1763750000000 } from './migrations/1763750000000-create-schema.ts';
import { DraftPolicies1763760000000 } from './migrations/1763760000000-draft-policies.ts';
import { AddSiteVocabularies1763770000000 } from './migrations/1763770000000-add-site-vocabularies.ts';
import { RememberSubmitters1763780000000 } from './migrations/1763780000000-remember-submitters.ts';
import { AddReports1763790000000 } from './migrations/1763790000000-add-reports.ts';
import { ExplainWhenRead1763800000000 } from './migrations/1763800000000-explain-when-read.ts';
import { AddSessions1764000000000 } from './migrations/1764000000000-add-sessions.ts';
import { IndexOwnResults1764000100000 } from './migrations/1764000100000-index-own-results.ts';
import { UndoReviews1764010000000 } from './migrations/1764010000000-undo-reviews.ts';
import { AddStandIns1764020000000 } from './migrations/1764020000000-add-stand-ins.ts';
import { TellOfChanges1764030000000 } from './migrations/1764030000000-tell-of-changes.ts';
import { KeepSuggestionCounts1764045000000 } from './migrations/1764045000000-keep-suggestion-counts.ts';
import { KeepListFacts1764045100000 } from './migrations/1764045100000-keep-list-facts.ts';
import { KeepHomes1764047000000 } from './migrations/1764047000000-keep-homes.ts';
import { RememberNames1764047100000 } from './migrations/1764047100000-remember-names.ts';
import { AddWorkListDismissals1764050000000 } from './migrations/1764050000000-add-work-list-dismissals.ts';
import { AddProposalsAndPlacements1764100000000 } from './migrations/1764100000000-add-proposals-and-placements.ts';
import { LetListsFollow1764110000000 } from './migrations/1764110000000-let-lists-follow.ts';
import { CountMentorsWhoTakeAnyNumber1764111000000 } from './migrations/1764111000000-count-mentors-who-take-any-number.ts';
import { KeepWhyNone1764120000000 } from './migrations/1764120000000-keep-why-none.ts';
import { NormaliseReferences1764130000000 } from './migrations/1764130000000-normalise-references.ts';
import { GiveNodesPolicies1764140000000 } from './migrations/1764140000000-give-nodes-policies.ts';
import { RememberWhereWasDecided1764141000000 } from './migrations/1764141000000-remember-where-was-decided.ts';
import { KeepReviewTimes1764150000000 } from './migrations/1764150000000-keep-review-times.ts';
import { IsolateRows1764155000000 } from './migrations/1764155000000-isolate-rows.ts';
import { KeepTopPlaces1764160000000 } from './migrations/1764160000000-keep-top-places.ts';
import { CountProposals1764161000000 } from './migrations/1764161000000-count-proposals.ts';
import { AddMail1764180000000 } from './migrations/1764180000000-add-mail.ts';
import { AddPrincipals1764200000000 } from './migrations/1764200000000-add-principals.ts';
import { LetSessionsEnd1764200100000 } from './migrations/1764200100000-let-sessions-end.ts';
import { EncryptNames1764220000000 } from './migrations/1764220000000-encrypt-names.ts';
import { IsolateNames1764229999000 } from './migrations/1764229999000-isolate-names.ts';
import { DiscloseNames1764229999500 } from './migrations/1764229999500-disclose-names.ts';
import { CountRequests1764250000000 } from './migrations/1764250000000-count-requests.ts';
import { IsolateNewerTables1764269000000 } from './migrations/1764269000000-isolate-newer-tables.ts';
import { CountByNode1764269500000 } from './migrations/1764269500000-count-by-node.ts';
import { SeeOwnPairsAtOnce1764269600000 } from './migrations/1764269600000-see-own-pairs-at-once.ts';
import { KeepTheNodeOfAPair1764269700000 } from './migrations/1764269700000-keep-the-node-of-a-pair.ts';
import { KeepAudit1764269800000 } from './migrations/1764269800000-keep-audit.ts';
import { ReadAudit1764269900000 } from './migrations/1764269900000-read-audit.ts';
import { AskWhetherProfilesAreTrue1764300000000 } from './migrations/1764300000000-ask-whether-profiles-are-true.ts';
import { AddCovers1764300000001 } from './migrations/1764300000001-add-covers.ts';
import { KeepProfileVersions1764300000010 } from './migrations/1764300000010-keep-profile-versions.ts';
import { DropOldestAudit1764300000020 } from './migrations/1764300000020-drop-oldest-audit.ts';
import { EraseAfterPeriods1764300100000 } from './migrations/1764300100000-erase-after-periods.ts';
import { KeepNamesToTheirCoach1764300100001 } from './migrations/1764300100001-keep-names-to-their-coach.ts';
import { CountForFollowUp1764300100002 } from './migrations/1764300100002-count-for-follow-up.ts';
import { AddObjections1764300200000 } from './migrations/1764300200000-add-objections.ts';
import { KeepSigningKey1764300290000 } from './migrations/1764300290000-keep-signing-key.ts';
import { WallOffFollowUp1764300320000 } from './migrations/1764300320000-wall-off-follow-up.ts';
import { TellWhoSawPairs1764300321000 } from './migrations/1764300321000-tell-who-saw-pairs.ts';
import { TellWhoStandsInWhoHasRead1764300322000 } from './migrations/1764300322000-tell-who-stands-in-who-has-read.ts';
import { KeepPeopleToTheirCoach1764300322500 } from './migrations/1764300322500-keep-people-to-their-coach.ts';
import { KeepWorkToItsWriter1764300322501 } from './migrations/1764300322501-keep-work-to-its-writer.ts';
import { TellManagersOfOwnRoles1764300323000 } from './migrations/1764300323000-tell-managers-of-own-roles.ts';
import { PreparingClient } from './prepared.ts';

/** Options of a data source. */
export interface DataSourceSettings {
  readonly databaseUrl: string;
  /** Most connections held at once. Default 10. */
  readonly poolSize?: number;
  /** Shown in `pg_stat_activity`. Default `passa`. */
  readonly applicationName?: string;
  /** What ends a wait. Default: nothing does. */
  readonly timeouts?: DatabaseTimeouts;
  /** Whether each connection carries on whose behalf it is used, see {@link carryActing}. Default false. */
  readonly isActing?: boolean;
}

/** How long the database lets a connection wait, in milliseconds. */
export interface DatabaseTimeouts {
  /** For a row that someone else holds; more than the second after which PostgreSQL looks for deadlocks. */
  readonly lockMs: number;
  /** For one statement to end. */
  readonly statementMs: number;
  /** For the next statement of a transaction, so that a process that hangs gives back what it holds. */
  readonly idleInTransactionMs: number;
}

/** Makes the (not yet initialised) data source; the caller calls `initialize()` and `destroy()`. */
export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource({
    type: 'postgres',
    // what is prepared is planned once, whatever is asked: policies make plans that take longer than what is planned
    url: settings.isActing
      ? withSettings(settings.databaseUrl, { plan_cache_mode: 'force_generic_plan' })
      : settings.databaseUrl,
    applicationName: settings.applicationName ?? 'passa',
    poolSize: settings.poolSize ?? 10,
    extra: {
      Client: PreparingClient,
      connectionTimeoutMillis: 3_000,
      ...(settings.isActing && { onConnect: (client: ClientBase) => carryActing(client) }),
      ...(settings.timeouts && {
        lock_timeout: settings.timeouts.lockMs,
        statement_timeout: settings.timeouts.statementMs,
        idle_in_transaction_session_timeout: settings.timeouts.idleInTransactionMs,
      }),
    },
    entities: [
      candidateEntity,
      matchListEntity,
      nodeEntity,
      reportEntity,
      reviewEntity,
      roleEntity,
      sessionEntity,
      standInsEntity,
      suggestionEntity,
      workplaceEntity,
    ],
    migrations: [
      CreateSchema1763750000000,
      DraftPolicies1763760000000,
      AddSiteVocabularies1763770000000,
      RememberSubmitters1763780000000,
      AddReports1763790000000,
      ExplainWhenRead1763800000000,
      AddSessions1764000000000,
      IndexOwnResults1764000100000,
      UndoReviews1764010000000,
      AddStandIns1764020000000,
      TellOfChanges1764030000000,
      KeepSuggestionCounts1764045000000,
      KeepListFacts1764045100000,
      KeepHomes1764047000000,
      RememberNames1764047100000,
      AddWorkListDismissals1764050000000,
      AddProposalsAndPlacements1764100000000,
      LetListsFollow1764110000000,
      CountMentorsWhoTakeAnyNumber1764111000000,
      KeepWhyNone1764120000000,
      NormaliseReferences1764130000000,
      GiveNodesPolicies1764140000000,
      RememberWhereWasDecided1764141000000,
      KeepReviewTimes1764150000000,
      IsolateRows1764155000000,
      KeepTopPlaces1764160000000,
      CountProposals1764161000000,
      AddMail1764180000000,
      AddPrincipals1764200000000,
      LetSessionsEnd1764200100000,
      EncryptNames1764220000000,
      IsolateNames1764229999000,
      DiscloseNames1764229999500,
      CountRequests1764250000000,
      IsolateNewerTables1764269000000,
      CountByNode1764269500000,
      SeeOwnPairsAtOnce1764269600000,
      KeepTheNodeOfAPair1764269700000,
      KeepAudit1764269800000,
      ReadAudit1764269900000,
      AskWhetherProfilesAreTrue1764300000000,
      AddCovers1764300000001,
      KeepProfileVersions1764300000010,
      DropOldestAudit1764300000020,
      EraseAfterPeriods1764300100000,
      KeepNamesToTheirCoach1764300100001,
      CountForFollowUp1764300100002,
      AddObjections1764300200000,
      KeepSigningKey1764300290000,
      WallOffFollowUp1764300320000,
      TellWhoSawPairs1764300321000,
      TellWhoStandsInWhoHasRead1764300322000,
      KeepPeopleToTheirCoach1764300322500,
      KeepWorkToItsWriter1764300322501,
      TellManagersOfOwnRoles1764300323000,
    ],
    migrationsTableName: 'schema_migrations',
    // migrateDatabase runs them under one lock
    migrationsRun: false,
    synchronize: false,
  });
}
