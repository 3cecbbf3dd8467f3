import { Link } from '@tanstack/react-router';
import styles from './address-choice.module.css';
import { type SuggestionsSearch, suggestionsPath } from './suggestions-search.ts';

/** What an {@link AddressChoice} lets one choose between. */
interface AddressChoiceProps {
  /** What is chosen, for those who hear the page. */
  readonly label: string;
  readonly choices: readonly {
    readonly text: string;
    readonly isChosen: boolean;
    /** The address's search with this choice. */
    readonly search: (old: SuggestionsSearch) => SuggestionsSearch;
  }[];
}

/** A choice that the address keeps: real links, the chosen one as text. */
export function AddressChoice({ label, choices }: AddressChoiceProps) {
  return (
    <nav aria-label={label} className={styles.choices}>
      {choices.map(({ text, isChosen, search }) =>
        isChosen ? (
          <strong key={text} aria-current="true">
            {text}
          </strong>
        ) : (
          <Link key={text} from={suggestionsPath} to="." search={search} replace resetScroll={false}>
            {text}
          </Link>
        ),
      )}
    </nav>
  );
}
