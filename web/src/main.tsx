import './styles/tokens.css';
import './styles/base.css';
import './styles/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client.ts';
import { whenBack } from './api/reachability.ts';
import { makeRouter } from './app/router.tsx';
import { sessionQuery, whenSignedOutElsewhere } from './session/session.ts';
import { setSessionOver } from './session/session-end.ts';
import { LanguageProvider, loadTexts } from './texts/language.tsx';

const queryClient = createQueryClient(() => {
  // the session ended while a page was open, and what is written there stays; where there was none, the page asked for leads
  // to the sign-in by itself
  if (queryClient.getQueryData(sessionQuery.queryKey) !== undefined) {
    setSessionOver(true);
  }
});
const router = makeRouter(queryClient);
whenSignedOutElsewhere(() => window.location.replace('/sign-in'));
// what was read before it went away may be old
whenBack(() => void queryClient.invalidateQueries());

const place = document.getElementById('app');
if (place === null) {
  throw new Error('index.html has no element "app".');
}
// texts, code and data of the first page come side by side
await Promise.all([loadTexts([]), router.load()]);
createRoot(place).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
