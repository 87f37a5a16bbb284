import { QueryClientProvider } from '@tanstack/react-query';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '@/lib/query';
import { CheckedTextarea } from './checked-textarea';

/** The vocabulary of names is fetched as a module of its own, which takes a moment on a busy machine. */
configure({ asyncUtilTimeout: 5000 });

function Comment({ initial = '' }: { initial?: string }) {
  const [text, setText] = useState(initial);
  return (
    <CheckedTextarea aria-label="Comment" value={text} onText={setText}>
      <p>Leave out names.</p>
    </CheckedTextarea>
  );
}

function openComment(initial?: string, onSubmit?: () => void) {
  const { container } = render(
    <QueryClientProvider client={createQueryClient()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <Comment initial={initial} />
        <button>Send</button>
      </form>
    </QueryClientProvider>,
  );
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' });
  return {
    user: userEvent.setup(),
    field,
    region: container.querySelector<HTMLElement>('[aria-live]')!,
    mirror: container.querySelector<HTMLElement>('[aria-hidden="true"]')!,
  };
}

function underlined(mirror: HTMLElement): (string | null)[] {
  return [...mirror.querySelectorAll('mark')].map((mark) => mark.textContent);
}

afterEach(() => vi.restoreAllMocks());

describe('a comment', () => {
  it('underlines what could identify someone and lists it with the reason', async () => {
    const { user, field, region, mirror } = openComment();
    expect(region).toBeEmptyDOMElement();
    await user.type(field, 'Honestly, ask Maria Schmidt about PAY-2210.');

    const list = await screen.findByRole('list');
    await waitFor(() =>
      expect(
        within(list)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      ).toEqual([
        '“Maria Schmidt” (looks like a name)',
        '“PAY-2210” (looks like a ticket or change: it records who worked on it)',
      ]),
    );
    expect(underlined(mirror)).toEqual(['Maria Schmidt', 'PAY-2210']);
    expect(mirror.textContent).toBe(`${field.value}\n`);
    expect(region).toHaveTextContent('Could give you away');
    expect(region).toHaveTextContent('Nothing leaves this browser for this check');
  });

  it('checks a restored draft without a key being pressed', async () => {
    const { mirror } = openComment('Mail maria@acme.example');
    await waitFor(() => expect(underlined(mirror)).toEqual(['maria@acme.example']));
  });

  it('reads the list out politely, one passage once, and with the field', async () => {
    const { field, region } = openComment('PAY-2210 is as bad as PAY-2210 was, ask Maria.');
    expect(await screen.findAllByRole('button', { name: '“PAY-2210”' })).toHaveLength(1);
    expect(region).toHaveAttribute('aria-live', 'polite');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(field).not.toHaveAttribute('aria-invalid');
    expect(field).toHaveAccessibleDescription(/Could give you away/);
  });

  it('leads from the list to the passage', async () => {
    const { user, field } = openComment('It broke again, see PAY-2210.');
    await user.click(await screen.findByRole('button', { name: '“PAY-2210”' }));
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('PAY-2210');
  });

  it('lets go of a passage as soon as it is written over', async () => {
    const { user, field, region } = openComment('See PAY-2210');
    await screen.findByRole('button', { name: '“PAY-2210”' });
    await user.clear(field);
    expect(region).toBeEmptyDOMElement();
  });

  it('is sent as it is, whatever is underlined', async () => {
    const sent = vi.fn();
    const { user } = openComment('Ask maria@acme.example.', sent);
    await screen.findByRole('list');
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(sent).toHaveBeenCalledOnce();
  });

  it('asks no one', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch');
    openComment('As the only SRE I ask Maria Schmidt, +49 170 1234567.');
    await screen.findByRole('list');
    expect(fetched).not.toHaveBeenCalled();
    expect(window.localStorage).toHaveLength(0);
  });

  it('keeps quiet about a harmless comment', async () => {
    const { region, mirror } = openComment('GitHub Copilot helps me with Java on Monday.');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(region).toBeEmptyDOMElement();
    expect(underlined(mirror)).toEqual([]);
  });
});
