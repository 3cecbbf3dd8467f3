import { type FindOperator, In, LessThan } from 'typeorm';
import type { NodeScope } from '../node-scope.ts';

/** Which of the things that somebody has asked for, latest first. */
export interface OwnResultsPage {
  /** Id of the principal who asked for them. */
  readonly requestedBy: string;
  readonly scope: NodeScope;
  /** One node of the scope, or all of them. */
  readonly nodeId: string | undefined;
  /** The id before which the page begins; null for the first. */
  readonly before: string | null;
  readonly limit: number;
}

/** The condition that selects them; their ids rise with the time that they were asked for. */
export function ownResultsOf({ requestedBy, scope, nodeId, before }: Omit<OwnResultsPage, 'limit'>): {
  requestedBy: string;
  nodeId?: FindOperator<string> | string;
  id?: FindOperator<string>;
} {
  const ofScope = scope.nodes === '*' ? {} : { nodeId: In(scope.nodes) };
  return {
    requestedBy,
    ...(nodeId === undefined ? ofScope : { nodeId }),
    ...(before === null ? {} : { id: LessThan(before) }),
  };
}
