import { useTranslations } from 'use-intl';
import { Button } from './button.tsx';

/** A list that is read page by page. */
interface MoreRowsProps {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

/** The way to the next page of a list; nothing on the last. */
export function MoreRows({ of: { hasNextPage, isFetchingNextPage, fetchNextPage } }: { of: MoreRowsProps }) {
  const t = useTranslations('states');
  return (
    hasNextPage && (
      <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {t('more')}
      </Button>
    )
  );
}
