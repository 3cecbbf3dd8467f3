import { useEffect, useState } from 'react';
import { reportAway } from '../../api/reachability.ts';

// apart from what is done with it: what goes wrong with its style sheet is heard of by who awaits this alone
const loadPictures = () => import('./pictures.ts');

/** The map and the charts with what draws them, fetched when the page stands; null until then, while the tables say the same. */
export function usePictures() {
  const [pictures, setPictures] = useState<typeof import('./pictures.ts') | null>(null);
  useEffect(() => {
    loadPictures().then(setPictures, reportAway);
  }, []);
  return pictures;
}
