import { Fragment, type ReactNode } from 'react';

type Block =
  | { kind: 'heading' | 'paragraph' | 'quote'; lines: string[] }
  | { kind: 'list'; ordered: boolean; lines: string[] };

/**
 * Shows text written with the everyday part of Markdown (headings, lists, quotes, emphasis, code, links).
 * It makes React elements only, so no text can become markup or script.
 */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="aw-prose">
      {blocksOf(text).map((block, index) => (
        <Fragment key={index}>{render(block)}</Fragment>
      ))}
    </div>
  );
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open = null as Block | null;
  for (const raw of text.replaceAll('\r\n', '\n').split('\n')) {
    const line = raw.trim();
    const item = /^(?:[-*+]|(\d+)[.)])\s+(.*)$/.exec(line);
    if (!line) {
      open = null;
    } else if (/^#{1,6}\s/.test(line)) {
      blocks.push({ kind: 'heading', lines: [line.replace(/^#+\s+/, '')] });
      open = null;
    } else if (item) {
      const ordered: boolean = item[1] !== undefined;
      if (open?.kind !== 'list' || open.ordered !== ordered) {
        open = { kind: 'list', ordered, lines: [] };
        blocks.push(open);
      }
      open.lines.push(item[2] ?? '');
    } else {
      const kind: 'quote' | 'paragraph' = line.startsWith('>') ? 'quote' : 'paragraph';
      if (open?.kind === 'list' && /^\s/.test(raw)) {
        open.lines.push(open.lines.pop() + ' ' + line);
        continue;
      }
      if (open?.kind !== kind) {
        open = { kind, lines: [] };
        blocks.push(open);
      }
      open.lines.push(line.replace(/^>\s?/, ''));
    }
  }
  return blocks;
}

function render(block: Block): ReactNode {
  if (block.kind === 'heading') return <h4>{inline(block.lines[0] ?? '')}</h4>;
  if (block.kind === 'list') {
    const items = block.lines.map((line, index) => <li key={index}>{inline(line)}</li>);
    return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
  }
  const lines = block.lines.map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {inline(line)}
    </Fragment>
  ));
  return block.kind === 'quote' ? <blockquote>{lines}</blockquote> : <p>{lines}</p>;
}

const INLINE =
  /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\w*])[*_]([^*_\s][^*_]*)[*_](?![\w*])|\[([^\]]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?])/g;

function inline(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    const [whole, code, strong, emphasis, label, address, bare] = match;
    const key = match.index;
    if (code) parts.push(<code key={key}>{code}</code>);
    else if (strong) parts.push(<strong key={key}>{strong}</strong>);
    else if (emphasis) parts.push(<em key={key}>{emphasis}</em>);
    else parts.push(link(key, label ?? bare ?? whole, address ?? bare ?? '', whole));
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** Only addresses of the web, and of this console, become links. */
function link(key: number, label: string, address: string, whole: string): ReactNode {
  const ours = /^\/(?![/\\])/.test(address);
  if (!ours && !/^https?:\/\//i.test(address)) return whole;
  return (
    <a key={key} href={address} {...(ours ? {} : { target: '_blank', rel: 'noreferrer noopener' })}>
      {label}
    </a>
  );
}
