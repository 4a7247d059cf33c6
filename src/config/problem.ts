/** What is wrong with the configuration or a rule file (exit 2). Line and column are 1-based, and missing where it is about the file as a whole. */
export interface ConfigProblem {
  message: string;
  /** As shown: relative to the working directory; with ` (at base main)` where it is not that of the work tree. */
  file: string;
  line?: number;
  column?: number;
}
