import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import type { ImportStep } from '@/shared/api/importing';
import { importNetwork } from '@/shared/api/importing';
import { intentionKeys } from '@/shared/api/intention';
import type { Problem } from '@/shared/api/problem';
import { asProblem } from '@/shared/api/problem';
import { networksQuery } from '@/shared/api/queries';
import { paths } from '@/shared/paths';
import { keepImportResult } from './importResult';

export interface Importing {
  name: string;
  step?: ImportStep;
  problem?: Problem;
}

/** One import at a time: how far it is, what was wrong with it, and into the network when it is done. */
export function useImport() {
  const keys = useRef(intentionKeys());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [importing, setImporting] = useState<Importing>();
  const running = importing !== undefined && importing.problem === undefined;
  const start = async (name: string, source: { example: string } | { file: string }) => {
    if (running) {
      return;
    }
    setImporting({ name });
    try {
      const key = keys.current.keyFor(source);
      const result = await importNetwork(source, key, (step) => setImporting({ name, step }));
      keys.current.fulfilled();
      keepImportResult(result);
      await queries.invalidateQueries({ queryKey: networksQuery.queryKey });
      await navigate({ to: paths.home(result.id), search: ({ lang }: { lang?: string }) => ({ lang }) } as never);
    } catch (thrown) {
      setImporting({ name, problem: asProblem(thrown) });
    }
  };
  return { importing, running, start };
}
