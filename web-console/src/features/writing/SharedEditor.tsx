import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { EditorView, keymap } from '@codemirror/view';
import { Alert, Button, Group, Skeleton, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { onWriting } from '../../api/live';
import type { Problem } from '../../api/problem';
import type { LanguageFinding, SectionWriting, TextSection } from '../../api/types';
import { ProblemAlert } from '../../components/ProblemAlert';
import { LanguageHints } from '../language/LanguageHints';
import { lineTo, newPageId, readText } from './api';
import { ownWords, type Span } from './ownWords';
import { shared, SharedText, type SharedState } from './sharedText';
import classes from './writing.module.css';

interface Props {
  retrospective: string;
  section: string;
  incident: string;
  title: string;
  /** What the language check goes by. */
  place: TextSection;
  /** The document is no longer being written: closes once nothing is lost by it. */
  closing: boolean;
  onDone: () => void;
}

/** A section as several people write it at once: what each types is there for all, and saved as it is typed. */
export default function SharedEditor(props: Props) {
  const { retrospective, section } = props;
  const start = useQuery({
    queryKey: ['writing', retrospective, section],
    queryFn: () => readText(retrospective, section),
    // The text of a moment, to begin with: from then on the changes say what is new.
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const [reading, setReading] = useState(0);
  const readAgain = async () => {
    if ((await start.refetch()).isSuccess) setReading(before => before + 1);
  };
  if (start.data)
    return <Editor key={reading} {...props} start={start.data} onOutdated={() => void readAgain()} />;
  return start.error ? (
    <ProblemAlert error={start.error} onRetry={() => void start.refetch()} />
  ) : (
    <Skeleton height={160} />
  );
}

function Editor({
  retrospective,
  section,
  incident,
  title,
  place,
  closing,
  onDone,
  start: given,
  onOutdated,
}: Props & { start: SectionWriting; onOutdated: () => void }) {
  // What it begins with: a text that is read again meanwhile must not take the editor away.
  const [start] = useState(given);
  // A name of its own: whoever leaves and comes back may still be sending under the one before.
  const [clientId] = useState(newPageId);

  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const text = useRef<SharedText>(null);
  const [written, setWritten] = useState<{ words: string; own: readonly Span[] }>({
    words: start.body,
    own: [],
  });
  const [state, setState] = useState<SharedState>('saved');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [unsent, setUnsent] = useState(false);

  const done = async () => {
    if (await text.current?.flush()) onDone();
  };
  const doneByKey = useEffectEvent(() => void done());
  const outdated = useEffectEvent(onOutdated);

  useEffect(() => {
    const made = new EditorView({
      parent: host.current!,
      doc: start.body,
      extensions: [
        shared(start.changes, clientId),
        ownWords,
        history(),
        markdown(),
        keymap.of([
          { key: 'Mod-s', run: () => (void text.current?.flush(), true), preventDefault: true },
          { key: 'Mod-Enter', run: () => (doneByKey(), true) },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': title,
          'data-testid': 'section-body',
          spellcheck: 'true',
          autocorrect: 'on',
          autocapitalize: 'sentences',
        }),
        EditorView.updateListener.of(update => {
          if (!update.docChanged) return;
          setWritten({ words: update.state.doc.toString(), own: update.state.field(ownWords) });
          text.current?.typed();
        }),
      ],
    });
    const sharing = new SharedText(made, lineTo(retrospective, section), clientId, (now, why) => {
      setState(now);
      setProblem(why);
      setUnsent(sharing.unsent);
      // A page that slept for a month: nothing is only here, so the text of now takes its place.
      if (now === 'refused' && why?.status === 410 && !sharing.unsent) outdated();
    });
    view.current = made;
    text.current = sharing;
    made.focus();
    const unhear = onWriting(notice => {
      if (notice.subject === retrospective && notice.section === section && notice.changes !== null) {
        sharing.news(notice.changes);
      }
    });
    const again = () => sharing.again();
    const hold = (event: BeforeUnloadEvent) => {
      if (sharing.unsent) event.preventDefault();
    };
    window.addEventListener('online', again);
    window.addEventListener('beforeunload', hold);
    return () => {
      unhear();
      made.destroy();
      // Whoever clicks away means what they wrote.
      void sharing.finish().then(kept => {
        window.removeEventListener('online', again);
        window.removeEventListener('beforeunload', hold);
        if (!kept)
          notifications.show({ color: 'red', message: `Your last words in “${title}” were not taken.` });
      });
    };
  }, [clientId, retrospective, section, start, title]);

  useEffect(() => {
    if (closing) doneByKey();
  }, [closing]);

  const show = ({ start: from, end: to }: LanguageFinding) => {
    const length = view.current?.state.doc.length ?? 0;
    view.current?.dispatch({
      selection: { anchor: Math.min(from, length), head: Math.min(to, length) },
      scrollIntoView: true,
    });
    view.current?.focus();
  };

  return (
    <div>
      <div ref={host} className={classes.editor} data-refused={state === 'refused'} />
      <Text size="xs" c="dimmed" mt={4}>
        Markdown: headings, lists, **bold**, links. Others see what you write as you write it.
      </Text>
      {state === 'refused' && problem && (
        <Alert
          color="red"
          mt="sm"
          title={unsent ? 'Your last words are only here' : 'This text is not the latest any more'}
          data-testid="refused"
        >
          <Text size="sm">
            {problem.message}{' '}
            {unsent
              ? 'Copy what you need before you close the editor.'
              : 'Close the editor and open it again.'}
          </Text>
        </Alert>
      )}
      <LanguageHints
        text={written.words}
        own={written.own}
        section={place}
        incident={incident}
        onShow={show}
      />
      <Group justify="space-between" mt="sm">
        <Text size="xs" c={state === 'waiting' ? 'orange' : 'dimmed'} role="status" data-testid="saved-state">
          {SAID[state]}
        </Text>
        {state === 'refused' ? (
          <Button variant="default" onClick={onDone}>
            Close
          </Button>
        ) : (
          <Button onClick={() => void done()} data-testid="section-save">
            Done
          </Button>
        )}
      </Group>
    </div>
  );
}

const SAID: Record<SharedState, string> = {
  saved: 'All saved',
  sending: 'Saving…',
  waiting: 'No connection: your words are kept here and sent when it is back',
  refused: 'Not saved',
};
