import type { JSX } from 'preact';

/** The mark: an S drawn as a path of steps, its spine a covered value, its yellow end the bug. */
export function Mark(): JSX.Element {
  return (
    <svg viewBox="0 0 128 128" aria-hidden="true">
      <rect width="128" height="128" rx="28" fill="#0a675f" />
      <path
        d="M94 29H51a17.5 17.5 0 000 35h26a17.5 17.5 0 010 35H40"
        fill="none"
        stroke="#fff"
        stroke-width="10"
        stroke-linecap="round"
      />
      <rect x="31" y="52" width="66" height="24" rx="6" fill="#fff" />
      <circle cx="36" cy="99" r="13" fill="#ffd166" />
    </svg>
  );
}
