/** A moddle element as the filling sees it. */
interface Tree {
  readonly $type: string;
  readonly rootElements?: readonly Tree[];
  readonly flowElements?: readonly Tree[];
  readonly sourceRef?: Tree;
  readonly targetRef?: Tree;
  incoming?: Tree[];
  outgoing?: Tree[];
}

/** Lists at each node the flows that come and go. Files may leave these lists out; bpmnlint reads nothing else. */
export function fillEnds(root: object): void {
  const flows: Tree[] = [];
  const nodes: Tree[] = [];
  const gather = (tree: Tree): void => {
    for (const each of [...(tree.rootElements ?? []), ...(tree.flowElements ?? [])]) {
      (each.$type === 'bpmn:SequenceFlow' ? flows : nodes).push(each);
      gather(each);
    }
  };
  gather(root as Tree);
  for (const node of nodes) {
    if (node.incoming) node.incoming = [];
    if (node.outgoing) node.outgoing = [];
  }
  for (const flow of flows) {
    const { sourceRef, targetRef } = flow;
    if (sourceRef) sourceRef.outgoing = [...(sourceRef.outgoing ?? []), flow];
    if (targetRef) targetRef.incoming = [...(targetRef.incoming ?? []), flow];
  }
}
