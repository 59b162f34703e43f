/** A node of a tree, as a person reads it. */
export interface TreeNode {
  readonly key: string;
  readonly label: string;
  /** What kind it is, in quiet words beside the label. */
  readonly note: string;
  readonly inside: readonly TreeNode[];
}

/** One line of a tree that is drawn. */
export interface TreeRow {
  readonly node: TreeNode;
  /** 1 at the top. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly place: number;
  readonly siblings: number;
  /** The key of the row around it. */
  readonly parent: string | undefined;
  /** Undefined where nothing is inside. */
  readonly isOpen: boolean | undefined;
}

/** The rows of the nodes that are open, from above; a search opens the ways to what it finds and leaves out the rest. */
export function treeRows(nodes: readonly TreeNode[], open: ReadonlySet<string>, search = ''): TreeRow[] {
  const wanted = search.trim().toLocaleLowerCase();
  const rows: TreeRow[] = [];
  add(wanted === '' ? nodes : nodes.flatMap(kept), 1, undefined);
  return rows;

  function add(siblings: readonly TreeNode[], level: number, parent: string | undefined): void {
    siblings.forEach((node, at) => {
      const isOpen = node.inside.length === 0 ? undefined : wanted !== '' || open.has(node.key);
      rows.push({ node, level, place: at + 1, siblings: siblings.length, parent, isOpen });
      if (isOpen) add(node.inside, level + 1, node.key);
    });
  }

  function kept(node: TreeNode): TreeNode[] {
    const inside = node.inside.flatMap(kept);
    return inside.length > 0 || isFound(node, wanted) ? [{ ...node, inside }] : [];
  }
}

/** How many nodes a search finds, the ways to them not counted. */
export function foundIn(nodes: readonly TreeNode[], search: string): number {
  const wanted = search.trim().toLocaleLowerCase();
  return nodes.reduce((count, node) => count + (isFound(node, wanted) ? 1 : 0) + foundIn(node.inside, search), 0);
}

/** The keys of all nodes that hold others. */
export function allOpen(nodes: readonly TreeNode[]): Set<string> {
  return new Set(nodes.flatMap((node) => (node.inside.length > 0 ? [node.key, ...allOpen(node.inside)] : [])));
}

/** The row that typed letters mean: the next one from `from` on whose label begins with them, round the end. */
export function typedRow(rows: readonly TreeRow[], from: number, typed: string): TreeRow | undefined {
  const letters = typed.toLocaleLowerCase();
  // The same letter again goes on to the next; more letters may stay where they are.
  const begin = letters.length > 1 ? from : from + 1;
  const around = [...rows.slice(begin), ...rows.slice(0, begin)];
  return around.find(({ node }) => node.label.toLocaleLowerCase().startsWith(letters));
}

function isFound({ label, note }: TreeNode, wanted: string): boolean {
  return `${label}\n${note}`.toLocaleLowerCase().includes(wanted);
}
