import { COLOURS, type ColourName, FAMILIES, MOTION, PRINTED, RADII, SHADOWS, SIZES, SPACE } from './tokens.ts';

/** A colour that follows the theme of what is around it. `between` stands after the comma. */
export function lightDark(name: ColourName, between = ' '): string {
  const { light, dark } = COLOURS[name];
  return `light-dark(${light},${between}${dark})`;
}

/** A family with what stands in for it where its font is not at hand, as CSS. */
export function family(name: keyof typeof FAMILIES): string {
  const { name: own, others } = FAMILIES[name];
  return `${own.includes(' ') ? `"${own}"` : own}, ${others}`;
}

/** Every token as a custom property of the page's root, by name; sizes for phones. */
export function rootProperties(): Record<string, string> {
  const colours = (Object.keys(COLOURS) as ColourName[]).map((name) => [name, lightDark(name)] as const);
  const sizes = Object.entries(SIZES).map(([name, { narrow }]) => [`${name}-size`, narrow] as const);
  return named([
    ...colours,
    ...sizes,
    ...prefixed('print', PRINTED),
    ...prefixed('space', SPACE),
    ...prefixed('radius', RADII),
    ...prefixed('shadow', SHADOWS),
    ...prefixed('motion', MOTION),
  ]);
}

/** The sizes that are larger from 48 rem on. */
export function wideProperties(): Record<string, string> {
  return named(Object.entries(SIZES).flatMap(([name, { wide }]) => (wide === null ? [] : [[`${name}-size`, wide]])));
}

function prefixed(prefix: string, values: Readonly<Record<string, string>>): [name: string, value: string][] {
  return Object.entries(values).map(([name, value]) => [`${prefix}-${name}`, value]);
}

function named(entries: readonly (readonly [name: string, value: string])[]): Record<string, string> {
  return Object.fromEntries(entries.map(([name, value]) => [`--${name}`, value]));
}
