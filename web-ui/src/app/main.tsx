import '@fontsource-variable/figtree';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import 'dayjs/locale/fi';
import 'dayjs/locale/sv';
import './styles.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { asProblem } from '@/shared/api/problem';
import { startTexts } from './i18n';
import { router } from './router';
import { theme, variables } from './theme';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 60_000,
      // A clear answer is not asked for again; only a lost connection or a stumbling server is worth another try.
      retry: (failures, error) => failures < 2 && [0, 503].includes(asProblem(error).status),
    },
  },
});

const root = document.getElementById('root');
if (root) {
  void startTexts().then(() =>
    createRoot(root).render(
      <StrictMode>
        <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </MantineProvider>
      </StrictMode>,
    ),
  );
}
