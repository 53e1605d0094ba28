/** What `diff-rules` was asked to compare. */
export interface ComparedRules {
  /** The plugin whose rules are the first side; all rules where absent. */
  from: string | undefined;
  /** The plugin whose rules are the second side; all rules where absent. */
  to: string | undefined;
  /** Folder or configuration of the deployment. */
  path: string;
}

/**
 * Reads the names given to `diff-rules`: two plugins, two plugins and a deployment, or, beside `--with`,
 * a deployment alone. Undefined where they are neither.
 *
 * @param names - the names
 * @param withOther - whether a second deployment was named
 */
export function comparedRules(
  names: readonly string[],
  withOther: boolean,
): ComparedRules | undefined {
  const [first, second, third = "."] = names;
  if (names.length === 2 || names.length === 3) return { from: first, to: second, path: third };
  if (!withOther || names.length > 1) return undefined;
  return { from: undefined, to: undefined, path: first ?? "." };
}
