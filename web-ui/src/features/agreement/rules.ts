import type { Method, NewRule } from '@/shared/api/types';

export const METHODS = [
  'consent', 'consensus', 'simple-majority', 'absolute-majority', 'two-thirds-majority', 'group-after-hearing', 'coordinators',
] as const satisfies readonly Method[];

/** Under these an open objection always stands in the way. */
const STRICT: readonly Method[] = ['consent', 'consensus'];

export function maySetObjectionsAside(method: Method): boolean {
  return !STRICT.includes(method);
}

export function ruleBy(method: Method, group = ''): NewRule {
  return {
    method,
    group: method === 'group-after-hearing' ? group : undefined,
    silence: 'no-position',
    overObjections: maySetObjectionsAside(method),
  };
}

/** Whether nothing is missing from a rule that is being chosen. */
export function isWhole({ method, group, quorum }: NewRule): boolean {
  const named = method !== 'group-after-hearing' || (group ?? '') !== '';
  return named && (quorum === undefined || (quorum.atLeast ?? quorum.percent ?? 0) >= 1);
}
