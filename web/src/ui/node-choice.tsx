import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode, useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { keepLastNode } from '../session/last-node.ts';
import { sessionQuery } from '../session/session.ts';
import styles from './node-choice.module.css';

/** What a link to the same page of another node is drawn with. */
interface NodeLink {
  readonly children: string;
  readonly 'aria-current': 'page' | undefined;
  readonly activeOptions: { readonly exact: true };
  readonly resetScroll: false;
}

/** What a {@link NodeChoice} chooses between. */
interface NodeChoiceProps {
  /** The node that is shown; nothing for all of them. */
  readonly chosen: string | undefined;
  /** Whether all nodes can be shown together. Default false. */
  readonly withAll?: boolean;
  /** Draws the link to the page of the node, or of all of them. */
  readonly children: (nodeId: string | undefined, link: NodeLink) => ReactNode;
}

/** Says which of one's nodes is shown, and shows another by one press; nothing for who has one node. What is shown is kept for the next page. */
export function NodeChoice({ chosen, withAll = false, children }: NodeChoiceProps) {
  const t = useTranslations('states');
  const { data: session } = useQuery(sessionQuery);
  const nodes = session?.nodes ?? [];
  const isOwn = nodes.some(({ id }) => id === chosen);
  useEffect(() => {
    if (chosen !== undefined && isOwn) {
      keepLastNode(chosen);
    }
  }, [chosen, isOwn]);
  if (nodes.length < 2) {
    return null;
  }
  const choices = [...(withAll ? [{ id: undefined, name: t('allNodes') }] : []), ...nodes];
  return (
    <nav aria-label={t('chooseNode')} className={styles.choice}>
      {choices.map(({ id, name }) => (
        <Fragment key={name}>
          {children(id, {
            children: name,
            'aria-current': id === chosen ? 'page' : undefined,
            activeOptions: { exact: true },
            resetScroll: false,
          })}
        </Fragment>
      ))}
    </nav>
  );
}
