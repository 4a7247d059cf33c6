/**
 * How comparisons of one kind (numbers, dates, addresses, …) divide the values that requests may carry: values of one part pass the
 * same comparisons.
 */
export interface Division {
  /** All parts of the values that can be read; `text` is an example, best effort where none can be written. */
  parts: readonly { text: string; passes: readonly boolean[] }[];
  /** For each way to read the text: which comparisons it passes. None: it cannot be read. */
  read(text: string): readonly (readonly boolean[])[];
  /** Whether a comparison does not know, although all ways to read the text come to the same. */
  isOpen?(text: string): boolean;
}
