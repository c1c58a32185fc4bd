import type { ComponentProps } from 'react';
import { PageLink } from './PageLink.tsx';

/** `primary`: the one thing to do here. `secondary`: framed. `quiet`: text only, for rows of small actions. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet';

function classes(variant: ButtonVariant, className: string | undefined): string {
  return `button button-${variant} ${className ?? ''}`;
}

export function Button({
  variant = 'secondary',
  className,
  ...rest
}: ComponentProps<'button'> & { variant?: ButtonVariant }) {
  return <button type="button" className={classes(variant, className)} {...rest} />;
}

/** A button that goes somewhere. */
export function ButtonLink({
  variant = 'secondary',
  className,
  ...rest
}: ComponentProps<typeof PageLink> & { variant?: ButtonVariant }) {
  return <PageLink className={classes(variant, className)} {...rest} />;
}
