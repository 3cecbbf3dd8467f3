import { type MouseEvent, memo, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { preview } from '../../ui/preview.ts';
import { useWayWords } from '../../way/use-way-words.ts';
import type { Proposal } from '../../way/way-queries.ts';
import styles from './suggestion-list.module.css';
import type { Suggestion } from './suggestion-queries.ts';
import { SuggestionStatus } from './suggestion-status.tsx';
import { useWorkInWords } from './use-work-in-words.ts';

/** What a {@link SuggestionRow} shows, and whom it tells. */
interface SuggestionRowProps {
  readonly suggestion: Suggestion;
  /** The latest proposal of it; undefined for none. */
  readonly proposal: Proposal | undefined;
  /** Its address, for a new tab. */
  readonly href: string;
  readonly isSelected: boolean;
  readonly isLastRead: boolean;
  readonly onChoose: (id: string) => void;
}

/**
 * One suggestion in the list: a plain link, since a thousand of the router's would each listen to every change of the address.
 */
export const SuggestionRow = memo(function SuggestionRow(props: SuggestionRowProps) {
  const { suggestion, proposal, href, isSelected, isLastRead, onChoose } = props;
  const t = useTranslations('suggestions');
  const words = useTranslations('roles');
  const link = useRef<HTMLAnchorElement>(null);
  const { where, when, tasks } = useWorkInWords(suggestion);
  useEffect(() => {
    if (isSelected) {
      link.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [isSelected]);
  // back from what was read, one is where one was
  useEffect(() => {
    if (isLastRead) {
      link.current?.scrollIntoView({ block: 'center' });
    }
  }, [isLastRead]);
  const choose = (event: MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      onChoose(suggestion.id);
    }
  };
  const { roleTitle, verdict, review } = suggestion;
  return (
    <li className={styles.item}>
      <a
        ref={link}
        href={href}
        onClick={choose}
        className={styles.row}
        aria-current={isSelected ? 'true' : undefined}
      >
        <span className={styles.title}>{roleTitle ?? words('untitled')}</span>
        {where !== '' && <span className="quiet small">{where}</span>}
        {when !== '' && <span className="small">{when}</span>}
        {tasks !== '' && <span className="quiet small">{preview(tasks)}</span>}
        <span className={`${styles.states} small`}>
          {verdict !== null && <span>{t(`verdicts.${verdict}`)}</span>}
          {proposal !== undefined && <ProposalStatus proposal={proposal} />}
          {proposal === undefined && review !== null && <SuggestionStatus review={review} />}
        </span>
      </a>
    </li>
  );
});

/** How a proposal stands. Apart, since few rows have one and its words need the vocabulary. */
function ProposalStatus({ proposal }: { proposal: Proposal }) {
  const { sayProposal } = useWayWords();
  return <span>{sayProposal(proposal)}</span>;
}
