/** A screen of the demo site on which pictures are measured, and the controls that are clicked in turn. */
export type BenchScreen = {
  readonly name: string;
  readonly path: string;
  readonly clicks: readonly string[];
  /** Milliseconds that our engine may have of the page's thread for a picture, 95 of 100 times. */
  readonly mostBlockedMs: number;
};

/**
 * The rows that stand in the window as the page opens. One beneath it would scroll the list to its boxes and cells, which
 * are covered: then every picture is the same one, and it is kept only once.
 */
const boxes = [1, 2, 3].map((row) => `#the-list tr:nth-child(${String(row)}) .check-column input`);

/** Rows are chosen so that the lists have some 2,000 and some 20,000 elements. */
export const SCREENS: readonly BenchScreen[] = [
  {
    name: 'orders list',
    path: 'admin.php?page=wc-orders&bench-rows=71',
    clicks: boxes,
    mostBlockedMs: 8,
  },
  {
    name: 'long orders list',
    path: 'admin.php?page=wc-orders&bench-rows=890',
    clicks: boxes,
    mostBlockedMs: 16,
  },
  {
    name: 'general settings',
    path: 'options-general.php',
    clicks: ['#blogname', '#blogdescription', '#new_admin_email'],
    mostBlockedMs: 8,
  },
];
