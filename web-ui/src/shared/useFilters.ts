import { useNavigate, useSearch } from '@tanstack/react-router';

/** Filters live in the address, so that what one sees can be sent to a colleague. */
export function useFilters<const Name extends string>(names: readonly Name[]) {
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const navigate = useNavigate();
  const values = Object.fromEntries(names.map((name) => [name, search[name] ?? ''])) as Record<Name, string>;
  const set = (change: Partial<Record<Name, string | undefined>>) => {
    void navigate({ to: '.', search: (old: object) => ({ ...old, ...change }), replace: true, resetScroll: false } as never);
  };
  return { values, set, clear: () => set(Object.fromEntries(names.map((name) => [name, undefined])) as never) };
}
