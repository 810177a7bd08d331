import type { Diagram, DiagramNode } from '../../api/types';

export type Direction = 'on' | 'back' | 'above' | 'below';

/** Where Tab enters: the box at the upper left, where reading begins. */
export function firstFocus({ nodes }: Diagram): string | null {
  return [...nodes].sort((a, b) => a.x - b.x || a.y - b.y)[0]?.id ?? null;
}

/**
 * The box that an arrow key leads to: along a line where there is one, else to the nearest in that direction; the
 * same one where nothing is there.
 */
export function stepFrom(diagram: Diagram, id: string, direction: Direction): string {
  const here = diagram.nodes.find(node => node.id === id);
  if (!here) return id;
  const candidates = diagram.nodes.filter(node => node.id !== id && lies(node, here, direction));
  const nearest = (nodes: DiagramNode[]) =>
    [...nodes].sort((a, b) => distance(a, here, direction) - distance(b, here, direction))[0]?.id;
  const joined = (ends: (string | null | undefined)[]) =>
    nearest(candidates.filter(node => ends.includes(node.id)));
  const onward = diagram.links.filter(link => link.from === id).map(link => link.to);
  const backward = diagram.links.filter(link => link.to === id).map(link => link.from);
  if (direction === 'on') return joined(onward) ?? joined(backward) ?? nearest(candidates) ?? id;
  if (direction === 'back') return joined(backward) ?? joined(onward) ?? nearest(candidates) ?? id;
  return nearest(candidates) ?? id;
}

function lies(node: DiagramNode, here: DiagramNode, direction: Direction): boolean {
  const right = middle(node).x - middle(here).x;
  const down = middle(node).y - middle(here).y;
  if (direction === 'on') return right > 1;
  if (direction === 'back') return right < -1;
  return direction === 'below' ? down > 1 : down < -1;
}

/** Across counts twice, so that a key keeps to its direction. */
function distance(node: DiagramNode, here: DiagramNode, direction: Direction): number {
  const right = Math.abs(middle(node).x - middle(here).x);
  const down = Math.abs(middle(node).y - middle(here).y);
  return direction === 'on' || direction === 'back' ? right + 2 * down : down + 2 * right;
}

function middle(node: DiagramNode) {
  return { x: node.x + node.width / 2, y: node.y + node.height / 2 };
}
