import type { EntityManager } from 'typeorm';
import type { LocalizedText } from '../../matching/vocabulary/localized-text.ts';
import type { NodeScope } from '../node-scope.ts';

/** What every profile document has: a node, in the input by choice, in the database always; and what its owner calls it, if anything. */
export interface ProfileDocument {
  nodeId?: string | undefined;
  reference?: string | undefined;
}

/** A document whose node is known. */
export type WithNode<Document extends ProfileDocument> = Document & { nodeId: string };

/** One stored profile, with what only the database knows. */
export interface StoredProfile<Document extends ProfileDocument> {
  readonly id: string;
  readonly nodeId: string;
  readonly status: 'open' | 'closed' | 'deleted';
  readonly revision: number;
  /** As a client would write it, with every default made explicit. */
  readonly document: WithNode<Document>;
}

/** Something in a document that only the database could tell is wrong. `field` is its first-level name. */
export interface Violation {
  readonly field: string;
  readonly code: 'not-in-node' | 'immutable' | 'not-yours';
  readonly message: LocalizedText;
}

/** One table of profiles, as the use cases that write it need it. */
export interface ProfileTable<Document extends ProfileDocument> {
  readonly noun: 'candidate' | 'role' | 'workplace';
  readonly table: 'candidates' | 'roles' | 'workplaces';
  /** Whether its rows are owed a match when they change. */
  readonly isMatched: boolean;
  /** The document's columns by their names in SQL; `profile` is among them. */
  toColumns(document: WithNode<Document>): Readonly<Record<string, unknown>>;
  /** Columns of a new row that say where it came from, by their names in SQL. Left out where there are none. */
  originColumns?(submittedBy: string): Readonly<Record<string, unknown>>;
  /**
   * The document with every default made explicit, as {@link StoredProfile} has it; two equal ones say the same. What a
   * manager leaves open of who manages it, is the manager. `before` is null for a new one.
   */
  normalise(
    document: WithNode<Document>,
    scope: NodeScope,
    before: WithNode<Document> | null,
  ): WithNode<Document>;
  /**
   * Reads one profile, a tombstone too, and locks its row until the transaction ends; null when there is none. Of a role
   * and its workplace, the workplace is always locked first.
   */
  findLocked(manager: EntityManager, id: string): Promise<StoredProfile<Document> | null>;
  /**
   * What a profile is to who can not lock it, and so can not change it: `not-yours` when they read it all the same. Left out where all who read one
   * may change it.
   */
  findUnlockable?(
    manager: EntityManager,
    scope: NodeScope,
    id: string,
  ): Promise<'not-found' | 'deleted' | 'not-yours'>;
  /** Whether the scope reaches a profile of one of its nodes. */
  isWithin(manager: EntityManager, scope: NodeScope, stored: StoredProfile<Document>): Promise<boolean>;
  /** Whether who writes may change, or erase, a profile that the scope reaches. Left out where all who reach one may. */
  mayWrite?(manager: EntityManager, id: string, what: 'change' | 'erase'): Promise<boolean>;
  /**
   * What the database knows against the document; empty when nothing. `before` is null for a new one. Left out where the
   * database knows nothing.
   */
  findViolations?(
    manager: EntityManager,
    scope: NodeScope,
    document: WithNode<Document>,
    before: StoredProfile<Document> | null,
  ): Promise<Violation[]>;
  /** Writes what lives outside the row and owes matches that the change causes, if anything does. `before` is null for a new one. */
  afterWrite?(
    manager: EntityManager,
    id: string,
    document: WithNode<Document>,
    before: StoredProfile<Document> | null,
  ): Promise<void>;
  /**
   * Sets those of the fields given that nobody reads back; undefined or null takes one away, and one that is not named stays. It counts up no
   * revision, so that nobody learns by trying what was there. Left out where nothing is kept so.
   */
  writeUnread?(manager: EntityManager, id: string, given: object): Promise<void>;
  /** Whether something still needs the profile, so that it can't be deleted. Left out where nothing ever does. */
  isInUse?(manager: EntityManager, id: string): Promise<boolean>;
  /** Columns of the tombstone, and the removal of everything that could say who it was. */
  erase(manager: EntityManager, id: string): Promise<Readonly<Record<string, unknown>>>;
}
