import type { Diagram, DiagramNode } from '../../src/api/types/index.ts';

/** Places boxes as the service does, as far as a stand-in needs it: by layers, each one a column. */

const WIDTH = 220;
const ACROSS = 110;
const MARGIN = 24;

export interface Drawn {
  id: string;
  tone: DiagramNode['tone'];
  kicker: string;
  text: string;
}

export interface Joined {
  from: string;
  to: string;
  words: string;
}

export function pictureOf(title: string, boxes: Drawn[], links: Joined[]): Diagram {
  const layers = layersOf(boxes, links);
  const next = new Map<number, number>();
  const nodes = boxes.map(box => {
    const layer = layers.get(box.id)!;
    const lines = linesOf(box.text);
    const height = 20 + (box.kicker ? 16 : 0) + lines.length * 17;
    const y = next.get(layer) ?? MARGIN;
    next.set(layer, y + height + 26);
    return { ...box, lines, x: MARGIN + layer * (WIDTH + ACROSS), y, width: WIDTH, height };
  });
  const of = (id: string) => nodes.find(node => node.id === id)!;
  return {
    title,
    summary: `${boxes.length} boxes, ${links.length} links.`,
    width: Math.max(...nodes.map(node => node.x + WIDTH), 0) + MARGIN,
    height: Math.max(...nodes.map(node => node.y + node.height), 0) + MARGIN,
    nodes,
    links: links.map(link => {
      const [from, to] = [of(link.from), of(link.to)];
      const back = layers.get(link.from)! >= layers.get(link.to)!;
      return {
        ...link,
        style: back ? ('FEEDBACK' as const) : ('FORWARD' as const),
        points: [
          { x: back ? from.x : from.x + WIDTH, y: from.y + from.height * (back ? 0.78 : 0.5) },
          { x: back ? to.x + WIDTH : to.x, y: to.y + to.height * (back ? 0.78 : 0.5) },
        ],
      };
    }),
    outline: boxes.map(box => ({
      id: box.id,
      text: box.text,
      items: links
        .filter(link => link.from === box.id)
        .map(link => ({ id: link.to, text: `${link.words}: ${of(link.to).text}`, items: [] })),
    })),
  };
}

/** Bones of a fish above a spine, which is enough for a few. */
export function fishboneOf(title: string, head: string, groups: { name: string; items: Drawn[] }[]): Diagram {
  const picture = pictureOf(
    title,
    [
      ...groups.flatMap(({ name, items }) => [
        ...items,
        { id: name, tone: items[0]!.tone, kicker: '', text: name },
      ]),
      { id: 'incident', tone: 'OUTCOME', kicker: 'The incident', text: head },
    ],
    groups.flatMap(({ name, items }) => [
      ...items.map(item => ({ from: item.id, to: name, words: 'is one of' })),
      { from: name, to: 'incident', words: 'contributed to' },
    ]),
  );
  const links = picture.links.map(link => ({ ...link, style: 'BONE' as const }));
  const outline = groups.map(({ name, items }) => ({
    id: name,
    text: name,
    items: items.map(item => ({ id: item.id, text: item.text, items: [] })),
  }));
  return { ...picture, links, outline };
}

/** Layers by as many rounds as there are boxes, so that a loop ends. */
function layersOf(boxes: Drawn[], links: Joined[]): Map<string, number> {
  const layers = new Map(boxes.map(box => [box.id, 0]));
  const seen = new Set<string>();
  for (const link of links) {
    if (seen.has(`${link.to}>${link.from}`)) continue;
    seen.add(`${link.from}>${link.to}`);
  }
  for (let round = 0; round < boxes.length; round++) {
    for (const pair of seen) {
      const [from = '', to = ''] = pair.split('>');
      layers.set(to, Math.min(boxes.length, Math.max(layers.get(to)!, layers.get(from)! + 1)));
    }
  }
  return layers;
}

function linesOf(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1]!;
    if ((last + word).length > 28) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines.length > 6 ? [...lines.slice(0, 5), `${lines[5]!.slice(0, -1)}…`] : lines;
}
