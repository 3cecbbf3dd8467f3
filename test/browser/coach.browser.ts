import { describePages } from './pages/describe-pages.ts';
import { describeSuggestions } from './pages/suggestions.ts';

describePages('The pages of a coach', [describeSuggestions]);
