import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readClock } from '@/shared/time/clockSearch';

interface Props {
  to: string;
  search?: Record<string, string | undefined>;
  className?: string;
  'aria-current'?: 'page' | undefined;
  'aria-label'?: string;
  onClick?: () => void;
  children: ReactNode;
}

/** A link within the product: it carries the clocks and the language along. */
export function PageLink({ to, search, className = 'link', children, ...rest }: Props) {
  const clock = readClock(useSearch({ strict: false }));
  return (
    <Link to={to} search={{ ...clock, ...search }} activeProps={{}} activeOptions={{ exact: true }} className={className} {...rest}>
      {children}
    </Link>
  );
}
