import { Text } from '@mantine/core';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Diagram as Picture, DiagramLink, DiagramNode } from '../../api/types';
import classes from './analysis.module.css';
import { firstFocus, stepFrom, type Direction } from './walk';

const ARROWS: Record<string, Direction> = {
  ArrowRight: 'on',
  ArrowLeft: 'back',
  ArrowDown: 'below',
  ArrowUp: 'above',
};

/** Shrunk to fit as long as its words can be read; beyond that it is moved around in its frame. */
const SMALLEST = 0.75;

interface Props {
  picture: Picture;
  /** What a box does when it is chosen; without it boxes are only looked at. */
  onChoose?: (id: string) => void;
}

/** A diagram to walk through: Tab enters it, arrows follow its lines, and each box says where it leads. */
export function Diagram({ picture, onChoose }: Props) {
  const [at, setAt] = useState<string | null>(null);
  const boxes = useRef(new Map<string, SVGGElement>());
  const tip = useId();
  const help = useId();
  const focus = picture.nodes.some(node => node.id === at) ? at : firstFocus(picture);
  const go = (id: string | null) => {
    if (!id) return;
    setAt(id);
    boxes.current.get(id)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    if (direction && focus) {
      event.preventDefault();
      go(stepFrom(picture, focus, direction));
    } else if (focus && onChoose && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onChoose(focus);
    }
  };
  return (
    <figure className={classes.figure}>
      <div className={classes.canvas}>
        <svg
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          width={picture.width}
          height={picture.height}
          role="group"
          aria-label={picture.title}
          aria-describedby={help}
          style={{ maxWidth: `max(100%, ${picture.width * SMALLEST}px)`, height: 'auto' }}
          onKeyDown={onKeyDown}
        >
          <defs>
            <marker
              id={tip}
              viewBox="0 0 8 8"
              refX="7.5"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8z" className={classes.tip} />
            </marker>
          </defs>
          {picture.links.map((link, index) => (
            <path
              key={index}
              d={pathOf(link)}
              className={classes.line}
              data-style={link.style}
              data-near={link.from === at || link.to === at || undefined}
              markerEnd={`url(#${tip})`}
              aria-hidden
            />
          ))}
          {picture.links.map((link, index) => (
            <Words key={index} link={link} />
          ))}
          {picture.nodes.map(node => (
            <Box
              key={node.id}
              node={node}
              says={spoken(node, picture)}
              reachable={node.id === focus}
              onFocus={() => setAt(node.id)}
              onChoose={onChoose && (() => onChoose(node.id))}
              hold={element => {
                if (element) boxes.current.set(node.id, element);
                else boxes.current.delete(node.id);
              }}
            />
          ))}
        </svg>
      </div>
      <Text component="figcaption" size="xs" c="dimmed" id={help} mt={6}>
        {picture.summary} Arrow keys follow the lines{onChoose ? ', Enter opens a box' : ''}.
      </Text>
    </figure>
  );
}

interface BoxProps {
  node: DiagramNode;
  says: string;
  reachable: boolean;
  onFocus: () => void;
  onChoose?: () => void;
  hold: (element: SVGGElement | null) => void;
}

function Box({ node, says, reachable, onFocus, onChoose, hold }: BoxProps) {
  const top = node.y + 10;
  const first = top + (node.kicker ? 16 : 0) + 13;
  return (
    <g
      ref={hold}
      className={classes.box}
      data-tone={node.tone}
      data-chosen={onChoose ? true : undefined}
      role={onChoose ? 'button' : 'img'}
      aria-label={says}
      tabIndex={reachable ? 0 : -1}
      onFocus={onFocus}
      onClick={onChoose}
    >
      <title>{node.text}</title>
      <rect x={node.x} y={node.y} width={node.width} height={node.height} rx={6} />
      {node.kicker && (
        <text x={node.x + 10} y={node.y + 21} className={classes.kicker}>
          {node.kicker}
        </text>
      )}
      {node.lines.map((line, index) => (
        <text key={index} x={node.x + 10} y={first + index * 17}>
          {line}
        </text>
      ))}
    </g>
  );
}

function Words({ link }: { link: DiagramLink }) {
  const [from, to] = link.points;
  if (!from || !to || link.style === 'BONE' || link.style === 'SPINE') return null;
  return (
    <text x={(from.x + to.x) / 2} y={(from.y + to.y) / 2 + 3.5} className={classes.words} aria-hidden>
      {link.style === 'FEEDBACK' ? `${link.words} (feedback)` : link.words}
    </text>
  );
}

/** What a box says to whoever hears it: its words, and where its lines lead. */
function spoken(node: DiagramNode, { nodes, links }: Picture): string {
  const textOf = (id?: string | null) => nodes.find(other => other.id === id)?.text ?? '';
  const on = links
    .filter(link => link.from === node.id)
    .map(link => `${link.words} ${textOf(link.to)}${link.style === 'FEEDBACK' ? ', feedback' : ''}`);
  return [[node.kicker, node.text].filter(Boolean).join(': '), ...on].join('. ');
}

function pathOf({ points, style }: DiagramLink): string {
  const [start, ...rest] = points;
  if (!start) return '';
  let from = start;
  let path = `M${start.x} ${start.y}`;
  for (const to of rest) {
    const bend = (to.x - from.x) / 2;
    path +=
      style === 'BONE' || style === 'SPINE'
        ? `L${to.x} ${to.y}`
        : `C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
    from = to;
  }
  return path;
}
