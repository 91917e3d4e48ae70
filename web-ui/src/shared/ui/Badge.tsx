import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export interface Look {
  icon?: TablerIcon;
  tone: '' | 'plain' | 'amber' | 'rust';
}

/** How something stands: a word and a picture, the colour only besides. */
export function Badge({ look: { icon: Icon, tone }, children }: { look: Look; children: ReactNode }) {
  return (
    <span className={`badge with-icon ${tone}`}>
      {Icon && <Icon size={15} aria-hidden />} {children}
    </span>
  );
}
