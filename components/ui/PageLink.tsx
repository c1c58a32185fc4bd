'use client';

import Link from 'next/link';
import { useState, type ComponentProps } from 'react';

/**
 * A link to a page of the site. Its page is fetched when somebody is about to go there: the pointer comes near, a
 * finger touches it or the focus is on it. Fetched for every link in sight, pages would compete with the one that is opening.
 */
export function PageLink(props: ComponentProps<typeof Link>) {
  const [wanted, setWanted] = useState(false);
  const want = () => {
    setWanted(true);
  };
  return (
    <Link {...props} prefetch={wanted ? 'auto' : false} onPointerEnter={want} onTouchStart={want} onFocus={want} />
  );
}
