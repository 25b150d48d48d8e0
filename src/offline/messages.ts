/** What a page tells the service worker. */
export type Told =
  /** Replace the older version now. */
  | { readonly takeOver: true }
  /** These files of the body model, by their addresses, are used: keep those that are not here yet. */
  | { readonly keep: readonly string[] };
