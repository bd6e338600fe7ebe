// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Button } from '../../src/ui/components/Button.tsx';
import { Checkbox } from '../../src/ui/components/Checkbox.tsx';
import { ChoiceGroup } from '../../src/ui/components/ChoiceGroup.tsx';
import { Notice } from '../../src/ui/components/Notice.tsx';
import { SeverityMark } from '../../src/ui/components/SeverityMark.tsx';
import { TextField } from '../../src/ui/components/TextField.tsx';
import { painted } from '../../src/ui/painted.ts';

afterEach(cleanup);

test('a blocked button can be focused, says why, and does nothing', () => {
  const onClick = vi.fn();
  render(
    <Button onClick={onClick} blockedBecause="First fill in your name.">
      Go
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Go' });
  button.focus();
  expect(document.activeElement).toBe(button);
  const why = document.getElementById(button.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toBe('First fill in your name.');
  fireEvent.click(button);
  expect(onClick).not.toHaveBeenCalled();
});

test('a button that is not blocked does its work and has nothing to explain', () => {
  const onClick = vi.fn();
  render(<Button onClick={onClick}>Go</Button>);
  const button = screen.getByRole('button', { name: 'Go' });
  fireEvent.click(button);
  expect(onClick).toHaveBeenCalledOnce();
  expect(button.getAttribute('aria-disabled')).toBeNull();
});

test('a choice tells its value; only one of its group is chosen', () => {
  const onChoose = vi.fn();
  const choices = [
    { value: 'a', label: 'First', detail: 'because' },
    { value: 'b', label: 'Second' },
  ] as const;
  render(<ChoiceGroup label="Which" choices={choices} chosen="a" onChoose={onChoose} />);
  expect(screen.getByRole('radiogroup', { name: 'Which' })).toBeDefined();
  expect(screen.getByRole('radio', { name: 'First' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: 'Second' }));
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('b');
});

test('the chosen one is brought into its strip, and the screen stays where it is', () => {
  const intoView = vi.fn();
  Element.prototype.scrollIntoView = intoView;
  // A strip of 200 pixels; the second chip ends 100 pixels behind its end.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return this.matches('.choice:last-child')
      ? new DOMRect(220, 0, 80, 30)
      : new DOMRect(0, 0, 200, 30);
  });
  const choices = [
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second' },
  ] as const;
  render(
    <ChoiceGroup label="Which" choices={choices} chosen="b" onChoose={vi.fn()} layout="strip" />,
  );
  expect(document.querySelector('.choices')?.scrollLeft).toBeGreaterThanOrEqual(100);
  expect(intoView).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('a quiet label is still the name of the group', () => {
  render(<ChoiceGroup label="Which" choices={[]} chosen="" onChoose={vi.fn()} quietLabel />);
  expect(screen.getByRole('radiogroup', { name: 'Which' })).toBeDefined();
  expect(screen.getByText('Which').className).toBe('for-ears');
});

test.each(['stacked', 'inline'] as const)('a %s field has its name and tells each key', layout => {
  const onInput = vi.fn();
  render(<TextField label="Your first name" value="To" onInput={onInput} layout={layout} />);
  const field = screen.getByRole('textbox', { name: 'Your first name' });
  fireEvent.input(field, { target: { value: 'Tom' } });
  expect(onInput).toHaveBeenCalledExactlyOnceWith('Tom');
});

test('a checkbox tells whether it is ticked', () => {
  const onChange = vi.fn();
  render(<Checkbox label="I have read it" checked={false} onChange={onChange} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'I have read it' }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
});

test('only trouble interrupts a screen reader', () => {
  render(<Notice kind="trouble">Disk full</Notice>);
  render(<Notice kind="good">Saved</Notice>);
  expect(screen.getByRole('alert').textContent).toBe('Disk full');
  expect(screen.getByRole('status').textContent).toBe('Saved');
});

test('severity is a word and a shape of its own, not a colour alone', () => {
  const shapes = (['block', 'warn', 'info'] as const).map(severity => {
    const { container } = render(<SeverityMark severity={severity} word={`word ${severity}`} />);
    expect(container.textContent).toBe(`word ${severity}`);
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(shapes).size).toBe(3);
});

test('waiting for paint ends even where nothing is ever painted', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  await expect(painted()).resolves.toBeUndefined();
  vi.unstubAllGlobals();
});
