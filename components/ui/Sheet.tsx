import type { ComponentProps } from 'react';

/** A sheet on the page: the frame of a pair, a deck, a form. */
export function Sheet({ className = '', ...rest }: ComponentProps<'div'>) {
  return <div className={`sheet ${className}`} {...rest} />;
}
