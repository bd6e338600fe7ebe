/** Where the desk is shown: in the popup, or beside the page. */
export interface View {
  /** True in the side panel and the sidebar, which stay open whatever page comes in front. */
  readonly stays: boolean;
  /** Moves the letter beside the page; absent where it is there, or the browser has no such place. */
  readonly keepInView?: (() => void) | undefined;
}
