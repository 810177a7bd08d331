import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { stubApi } from '../../test/api';
import { renderAs, RESPONDER } from '../../test/render';
import { LanguageHints } from './LanguageHints';

const FINDING = {
  rule: 'PF01',
  category: 'person-failure',
  severity: 'error',
  start: 0,
  end: 27,
  match: 'The on-call engineer forgot',
  suggestion: 'Say where the step was visible.',
  question: 'What would have prompted it?',
};

describe('hints on language', () => {
  it('say which words, how they could be said, and what to ask instead', async () => {
    const seen = stubApi({ 'POST /language/check': { body: { findings: [FINDING] } } });
    const onShow = vi.fn();
    renderAs(
      RESPONDER,
      <LanguageHints text="The on-call engineer forgot the key." section="what_happened" onShow={onShow} />,
    );
    expect(await screen.findByText('1 place to look at again')).toBeInTheDocument();
    expect(screen.getByText(/Say where the step was visible/)).toHaveTextContent(
      'What would have prompted it?',
    );
    expect(seen.find(request => request.method === 'POST')?.body).toEqual({
      text: 'The on-call engineer forgot the key.',
      section: 'what_happened',
    });
    await userEvent.setup().click(screen.getByRole('button', { name: '“The on-call engineer forgot”' }));
    expect(onShow).toHaveBeenCalledWith(FINDING);
  });

  it('keep what is for its author alone from everybody else', async () => {
    const mine = { ...FINDING, severity: 'private', match: 'I forgot', start: 10, end: 18 };
    stubApi({ 'POST /language/check': { body: { findings: [FINDING, mine] } } });
    const { unmount } = renderAs(
      RESPONDER,
      <LanguageHints text="Somebody wrote this." section="factor" own={[{ from: 0, to: 5 }]} />,
    );
    expect(await screen.findByText('1 place to look at again')).toBeInTheDocument();
    expect(screen.queryByText('For you alone')).not.toBeInTheDocument();
    unmount();

    renderAs(RESPONDER, <LanguageHints text="I wrote this." section="factor" own={[{ from: 12, to: 30 }]} />);
    expect(await screen.findByText('For you alone')).toBeInTheDocument();
  });

  it('are five at first, and the others on demand', async () => {
    const many = Array.from({ length: 7 }, (_, place) => ({ ...FINDING, start: place * 40 }));
    stubApi({ 'POST /language/check': { body: { findings: many } } });
    renderAs(RESPONDER, <LanguageHints text="Seven times the same." section="factor" />);
    expect(await screen.findAllByText('Rephrase')).toHaveLength(5);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show 2 more' }));
    expect(screen.getAllByText('Rephrase')).toHaveLength(7);
  });

  it('say nothing where there is nothing to say, or nobody to ask', async () => {
    const seen = stubApi({ 'POST /language/check': { status: 503, body: { title: 'Away', status: 503 } } });
    renderAs(RESPONDER, <LanguageHints text="A quiet text." section="message" />);
    await vi.waitFor(() => expect(seen.some(request => request.method === 'POST')).toBe(true));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
