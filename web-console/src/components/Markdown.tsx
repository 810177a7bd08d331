import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';

/** Headings of a text stand below those of the page. */
const COMPONENTS: Components = {
  h1: ({ children }) => <h4>{children}</h4>,
  h2: ({ children }) => <h4>{children}</h4>,
  h3: ({ children }) => <h4>{children}</h4>,
  a: ({ href, children }) => (href ? <Link address={href}>{children}</Link> : <>{children}</>),
  table: ({ children }) => (
    <div className="aw-prose-table">
      <table>{children}</table>
    </div>
  ),
};

/** Pictures would tell a foreign server who reads what. */
const REFUSED = ['img'];

/** Shows Markdown with tables. Markup in the text stays text; only addresses of the web and of this console are links. */
export function Markdown({ text }: { text: string }) {
  return (
    <div className="aw-prose">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        components={COMPONENTS}
        disallowedElements={REFUSED}
        urlTransform={webAddress}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}

function webAddress(address: string): string {
  return /^https?:\/\//i.test(address) || /^\/(?![/\\])/.test(address) ? address : '';
}

function Link({ address, children }: { address: string; children: React.ReactNode }) {
  const ours = address.startsWith('/');
  return (
    <a href={address} {...(ours ? {} : { target: '_blank', rel: 'noreferrer noopener' })}>
      {children}
    </a>
  );
}
