import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

// Imports go shared → features → app. Files of one folder meet by './…', everything else by '@/…', so that the direction can be read off each line.
function onlyFrom(files, forbidden, message) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: forbidden, message },
            { regex: '^\\.\\./', message: "Leave a folder by '@/…', not by '../'." },
          ],
        },
      ],
    },
  };
}

const features = readdirSync(new URL('src/features', import.meta.url));

export default tseslint.config(
  { ignores: ['target', 'node_modules', 'src/shared/api/schema.d.ts'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'dev/*.mjs', 'e2e/*.mjs', 'maven/*.mjs', 'public/*.js'] } } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['src/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // What scrolls sideways must be reachable by keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['group'] }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  onlyFrom(['src/shared/**'], '^@/(features|app)', 'shared knows neither features nor the app.'),
  ...features.map((feature) =>
    onlyFrom([`src/features/${feature}/**`], '^@/(features|app)', 'A feature imports shared and its own files only.'),
  ),
);
