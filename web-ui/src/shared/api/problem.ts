import type { ProblemDetails } from './types';

/** An answer other than yes, with the stable code of the rule or fault that it names. */
export class Problem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string | undefined;
  readonly faults: { pointer?: string; detail: string }[];
  /** All that came with it; some problems tell more than others. */
  readonly details: Partial<ProblemDetails>;

  constructor(details: Partial<ProblemDetails>) {
    super(details.detail ?? details.title ?? details.type ?? 'problem');
    this.code = codeOf(details);
    this.status = details.status ?? 0;
    this.detail = details.detail;
    this.faults = details.errors ?? [];
    this.details = details;
  }
}

const BY_STATUS: Record<number, string> = {
  400: 'bad-input',
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'unknown',
  409: 'conflict',
  413: 'too-large',
  503: 'busy',
};

export function codeOf(details: Partial<ProblemDetails>): string {
  const named = /\/problems\/([a-z0-9-]+)$/.exec(details.type ?? '')?.[1];
  return named ?? BY_STATUS[details.status ?? 0] ?? 'our-fault';
}

export const CONNECTION_LOST = 'connection-lost';

/** Whatever was thrown, as a problem; a request that never arrived is one of its own. */
export function asProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) {
    return thrown;
  }
  const lost = thrown instanceof TypeError;
  return new Problem({ type: `/problems/${lost ? CONNECTION_LOST : 'our-fault'}`, status: 0 });
}

export async function problemIn(response: Response): Promise<Problem> {
  const details: unknown = await response.json().catch(() => ({}));
  const known = typeof details === 'object' && details !== null ? (details as Partial<ProblemDetails>) : {};
  return new Problem({ ...known, status: response.status });
}
