import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { NodeWay } from './way-queries.ts';

/** What a {@link WaitLink} leads to. */
interface WaitLinkProps {
  readonly waiting: NodeWay['waiting'][number]['waiting'];
  readonly nodeId: string;
  readonly children: ReactNode;
}

/** The list of what waits, which has as many rows as are counted. */
export function WaitLink({ waiting, nodeId, children }: WaitLinkProps) {
  switch (waiting) {
    case 'suggestions':
    case 'review':
    case 'proposal':
      return (
        <Link to="/people" search={{ nodeId, needs: waiting }}>
          {children}
        </Link>
      );
    case 'start':
    case 'running':
      return (
        <Link to="/placements" search={{ nodeId, state: waiting === 'start' ? 'planned' : waiting }}>
          {children}
        </Link>
      );
    default:
      return (
        <Link to="/placements" search={{ nodeId, needs: waiting }}>
          {children}
        </Link>
      );
  }
}
