/** https://en.wikipedia.org/wiki/ANSI_escape_code#SGR_(Select_Graphic_Rendition)_parameters: on and off. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Style = keyof typeof codes;

/** Gives the text with the styles applied, the first one outermost. */
export type Paint = (text: string, ...styles: Style[]) => string;

/**
 * Whether there are colours is decided by the caller alone (flags, `NO_COLOR`, terminal or not); without them not one escape is
 * written. The text has to be safe already.
 */
export function painter(colour: boolean): Paint {
  if (!colour) return (text) => text;
  return (text, ...styles) =>
    text === ''
      ? ''
      : styles.reduceRight((inner, style) => `\u001b[${codes[style][0]}m${inner}\u001b[${codes[style][1]}m`, text);
}
