import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnText } from '../domain/edits';
import { useTranslate } from './translate';

/** So long nothing is typed until what stands there is kept, in milliseconds. */
const REST_MS = 400;

const NOTHING: OwnWords = { text: '', covered: [] };

/** A text of the person's own, as it leaves, and the kinds of what was covered in it. */
export type OwnWords = { text: string; covered: readonly string[] };

/** `done` when the field is left; until then the person is still writing. */
export type WriteOwn = (name: OwnText, text: string, done: boolean) => void;

export type OwnFieldProps = {
  name: OwnText;
  label: string;
  /** What is kept; `revision` grows with every change that was taken in. */
  report: { readonly own: Readonly<Partial<Record<OwnText, OwnWords>>>; readonly revision: number };
  on: { readonly onWrite: WriteOwn };
  hint?: string;
  /** Takes the focus when it appears, and says when it was left. */
  onLeave?: () => void;
};

/**
 * A text of the person's own. It is kept while they write; once they leave it, it shows what was kept: whatever was
 * covered in it is named beneath.
 */
export function OwnField({ name, label, report, on, hint, onLeave }: OwnFieldProps): JSX.Element {
  const t = useTranslate();
  const [draft, setDraft] = useState<string>();
  const writing = useRef(false);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, covered } = report.own[name] ?? NOTHING;
  useEffect(() => {
    if (!writing.current) setDraft(undefined);
  }, [report.revision]);
  useEffect(() => {
    if (onLeave) field.current?.select();
    return () => clearTimeout(rest.current);
  }, []);

  const leave = (): void => {
    clearTimeout(rest.current);
    writing.current = false;
    if (draft !== undefined) on.onWrite(name, draft, true);
    onLeave?.();
  };
  return (
    <div class="field">
      <label for={`own-${name}`}>{label}</label>
      <textarea
        ref={field}
        id={`own-${name}`}
        class="input"
        data-test={name}
        dir="auto"
        rows={1}
        maxLength={2_000}
        value={draft ?? text}
        aria-describedby={`own-${name}-hint`}
        onInput={({ currentTarget: { value } }) => {
          writing.current = true;
          setDraft(value);
          clearTimeout(rest.current);
          rest.current = setTimeout(() => on.onWrite(name, value, false), REST_MS);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || (onLeave && event.key === 'Enter')) event.currentTarget.blur();
        }}
      />
      <p class="small soft" id={`own-${name}-hint`} data-test={`${name}-hint`}>
        {covered.length === 0 ? hint : t('reportOwnCovered', covered.join(', '))}
      </p>
    </div>
  );
}
