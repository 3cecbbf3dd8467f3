import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLanguage } from '../../texts/language.tsx';
import { type Interpretation, interpretationQuery } from './person-queries.ts';
import { type ReadSpan, spansIn, spansStillThere } from './read-spans.ts';

/** How long after the last letter the text is read, in milliseconds. */
const pauseMs = 700;

/** How own words are understood: the marks of the text as it stands, and what else was read of it; null before that. */
export function useReading(text: string): {
  readonly spans: readonly ReadSpan[];
  readonly reading: Interpretation | null;
} {
  const { language } = useLanguage();
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useQuery({
    ...interpretationQuery(settled, language),
    enabled: settled.trim() !== '',
    // a text with a personal identity number is refused, as it is when it is stored; that is said there
    retry: false,
  });
  const [last, setLast] = useState<{ text: string; spans: readonly ReadSpan[] } | null>(null);
  useEffect(() => {
    if (data !== undefined) {
      setLast({ text: settled, spans: spansIn(data) });
    }
  }, [data, settled]);
  const spans = last === null ? [] : spansStillThere(last.spans, last.text, text);
  return { spans, reading: text === settled ? (data ?? null) : null };
}
