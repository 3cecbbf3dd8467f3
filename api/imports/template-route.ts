import { z } from 'zod';
import { profileKinds } from '../../db/import/profile-record.ts';
import { writeTemplate } from '../../db/import/write-template.ts';
import { vocabularyLanguages } from '../../matching/vocabulary/localized-text.ts';
import { defineRoute } from '../define-route.ts';

/** What each template is called by who saves it. */
const fileNames = {
  sv: { workplaces: 'arbetsplatser', candidates: 'personer', roles: 'tjanster' },
  en: { workplaces: 'workplaces', candidates: 'people', roles: 'roles' },
} as const;

/** The route that gives a file to fill in. */
export const importTemplateRoute = defineRoute({
  operationId: 'readImportTemplate',
  audit: 'nothing',
  path: '/imports/templates/{kind}',
  tag: 'imports',
  summary: 'A file to fill in: every column, and one example row',
  description: 'As `npm run import -- --template` writes it.',
  roles: ['coordinator', 'integration', 'admin'],
  params: z.strictObject({ kind: z.enum(profileKinds).describe('What the file is to hold.') }),
  query: z.strictObject({
    lang: z.enum(vocabularyLanguages).default('sv').describe('Language of headers and example.'),
  }),
  responses: {
    200: {
      description: 'The file.',
      otherFormats: {
        'text/csv': 'Semicolons, decimal commas, UTF-8 with BOM, as Excel in Sweden opens it.',
      },
      headers: { 'Content-Disposition': 'File name of the download.' },
    },
  },
  async handle({ params: { kind }, query: { lang } }) {
    return {
      async write(response) {
        response
          .status(200)
          .set({ 'Content-Disposition': `attachment; filename="${fileNames[lang][kind]}.csv"` })
          .type('text/csv; charset=utf-8')
          .send(writeTemplate(kind, lang));
      },
    };
  },
});
