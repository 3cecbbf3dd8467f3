import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../ui/button.tsx';
import { endOwn, type NodeOpening, type PolicyInForce } from './policy-queries.ts';
import { ReasonDialog } from './reason-dialog.tsx';

const route = getRouteApi('/signed-in/policy');
/** Who put the first version in force. */
const program = 'passa';

/** Whose rules are shown: those of a node, or the shared ones. */
export interface RulesOwner {
  /** Null for the shared rules. */
  readonly nodeId: string | null;
  /** What the node is called; empty for the shared rules. */
  readonly name: string;
}

/** Which rules hold, whose they are, since when, by whom and why. */
export function PolicyStanding({ owner, inForce }: { owner: RulesOwner; inForce: PolicyInForce }) {
  const t = useTranslations('policy');
  const { version, nodeId, by, since, reason, principalId, principalName } = inForce;
  const facts = { node: owner.name, version, date: new Date(since) };
  const what =
    owner.nodeId === null
      ? t('sharedInForce', facts)
      : nodeId !== null
        ? t('ownInForce', facts)
        : by === 'ending'
          ? t('sharedAgain', facts)
          : t('sharedHere', facts);
  return (
    <p>
      {what}{' '}
      {principalId === program ? (
        t('shipped')
      ) : (
        <>
          {principalName !== null && `${principalName}: `}
          <q className="quiet">{reason}</q>
        </>
      )}
    </p>
  );
}

/** Where else one comes from the rules that are shown: a draft, the shared ones, those in force, and back to the shared ones for good. */
export function PolicyActions({
  owner,
  home,
  inForce,
  isInForceShown,
  mayChange,
}: {
  owner: RulesOwner;
  /** The node to go back to from the shared rules; none for who has none. */
  home: { readonly id: string; readonly name: string } | undefined;
  inForce: PolicyInForce;
  isInForceShown: boolean;
  mayChange: boolean;
}) {
  const t = useTranslations('policy');
  const [isEnding, setIsEnding] = useState(false);
  const { nodeId, name } = owner;
  return (
    <div className="row no-print">
      {!isInForceShown && (
        <route.Link to="." search={(old) => ({ ...old, version: undefined })}>
          {t('toInForce')}
        </route.Link>
      )}
      {mayChange && (
        <route.Link to="." search={(old) => ({ ...old, draft: true })}>
          {t('makeDraft')}
        </route.Link>
      )}
      {nodeId !== null && (
        <route.Link to="." search={({ node }) => ({ node, shared: true })}>
          {t('toShared')}
        </route.Link>
      )}
      {nodeId === null && home !== undefined && (
        <route.Link to="." search={{ node: home.id }}>
          {t('toNode', { node: home.name })}
        </route.Link>
      )}
      {nodeId !== null && mayChange && inForce.nodeId !== null && (
        <Button onClick={() => setIsEnding(true)}>{t('end')}</Button>
      )}
      {nodeId !== null && isEnding && (
        <ReasonDialog
          title={t('endTitle', { node: name })}
          happens={[t('happensEnd', { node: name }), t('happensLists'), t('happensKept')]}
          action={t('end')}
          done={t('ended', { node: name })}
          act={(reason) => endOwn(nodeId, { reason, version: inForce.version })}
          onClose={() => setIsEnding(false)}
        />
      )}
    </div>
  );
}

/** Which other nodes the node is open to, and where the other node's rules do not say so yet. */
export function NodeOpenings({ owner, openings }: { owner: RulesOwner; openings: readonly NodeOpening[] }) {
  const t = useTranslations('policy');
  if (openings.length === 0) {
    return <p>{t('noOpenings', { node: owner.name })}</p>;
  }
  return (
    <ul>
      {openings.map(({ roleNodeId, candidateNodeId, isNamedHere, isNamedThere }) => {
        const isOurRoles = roleNodeId === owner.nodeId;
        const other = isOurRoles ? candidateNodeId : roleNodeId;
        const what = t(isOurRoles ? 'opensRoles' : 'opensPeople', { other });
        const state = isNamedHere ? (isNamedThere ? null : t('waitsForThem')) : t('waitsForUs');
        return (
          <li key={`${roleNodeId} ${candidateNodeId}`}>
            {what} {state !== null && <span className="quiet">{state}</span>}
          </li>
        );
      })}
    </ul>
  );
}
