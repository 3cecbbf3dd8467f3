import path from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin'; // leaves out what react-aria says in other languages
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileTexts } from './build/compile-texts.mjs';
import { outputFolder } from './build/output-folder.mjs';
import { everyPageSections, sectionFile } from './src/texts/sections.ts';
import { languages } from './src/texts/texts.ts';

export default defineConfig({
  plugins: [
    { ...optimizeLocales.vite({ locales: ['sv-SE', 'en-US'] }), enforce: 'pre' },
    react(),
    compileTexts,
  ],
  // messages are compiled
  resolve: {
    alias: [
      {
        find: /^use-intl\/format-message$/,
        replacement: path.join(import.meta.dirname, 'src/texts/format-message.ts'),
      },
    ],
  },
  build: {
    outDir: outputFolder,
    // .origin and .lock lie there; what an earlier build left is cleared by the build script
    emptyOutDir: false,
    // as the browsers of the public sector: the two newest years
    target: ['chrome120', 'firefox121', 'safari17.4'],
    // the strict policy of the pages lets in no data: address
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // what every page needs comes in two files instead of twenty: a browser asks for six at a time
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(?:react|react-dom|scheduler|@tanstack|use-intl|intl-messageformat|@formatjs|openapi-fetch|zod)\//,
            },
            {
              name: 'common',
              test: /web\/src\/(?:api|session|ui|texts\/[^/]+$|pages\/.*-(?:queries|search)\.ts)/,
            },
            // what is said around every page, a file a language
            ...languages.map((language) => ({
              name: language,
              test: new RegExp(
                `web/src/texts/${language}/(?:${everyPageSections.map(sectionFile).join('|')})$`,
              ),
            })),
          ],
        },
      },
    },
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    // `npm run dev -w web` beside `npm start`
    proxy: { '/api': 'http://127.0.0.1:3000' },
  },
});
