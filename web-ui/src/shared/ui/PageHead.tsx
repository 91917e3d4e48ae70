import { useRouterState } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useNetwork } from '@/shared/useNetwork';
import { Words } from './Words';

interface Props {
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  eyebrow?: ReactNode;
  children?: ReactNode;
}

// Only the first page of a visit leaves the focus where the browser put it.
let shown: string | undefined;

/** Names the page: in the window's title, as its heading, and to those who listen, when they come from another page. */
export function PageHead({ title, heading, lead, eyebrow, children }: Props) {
  const h1 = useRef<HTMLHeadingElement>(null);
  const place = useRouterState({ select: (state) => state.location.pathname });
  const network = useNetwork();
  useEffect(() => {
    document.title = title === 'Solmu' ? title : `${title} · Solmu`;
  }, [title]);
  useEffect(() => {
    if (shown !== undefined && shown !== place) {
      h1.current?.focus({ preventScroll: true });
    }
    shown = place;
  }, [place]);
  return (
    <header className="page-head">
      <div>
        {(eyebrow ?? network) && <p className="eyebrow">{eyebrow ?? (network && <Words of={network.name} />)}</p>}
        <h1 ref={h1} tabIndex={-1}>
          {heading ?? title}
        </h1>
        {lead !== undefined && <div className="lead dim">{lead}</div>}
      </div>
      {children}
    </header>
  );
}
