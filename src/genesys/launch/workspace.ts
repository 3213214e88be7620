/** The workspace that frames the page. */
export interface Host {
  /** Tells the workspace that the page is ready. Resolves once that is done, or if the workspace cannot be reached. */
  readonly ready: () => Promise<void>;
  readonly toast: (kind: 'error' | 'info' | 'success', title: string, message: string) => void;
  /** Sets the number on the app's badge. */
  readonly setBadge: (count: number) => void;
  /** Opens the details of one of the agent's own interactions; `null` outside the workspace. */
  readonly showInteraction: ((conversationId: string) => void) | null;
  /** Opens the details of anyone's interaction; `null` outside the workspace. */
  readonly showConversation: ((conversationId: string) => void) | null;
  /**
   * Calls back when the agent switches to this interaction.
   * @returns a function that unsubscribes
   */
  readonly onFocus: (listener: () => void) => () => void;
  /**
   * Calls back when the workspace is about to remove the page.
   * @returns a function that unsubscribes
   */
  readonly onStop: (listener: () => void) => () => void;
}

/** The workspace, once the SDK has loaded. */
export interface ConnectedHost extends Omit<Host, 'ready'> {
  readonly ready: () => void;
  readonly showInteraction: (conversationId: string) => void;
  readonly showConversation: (conversationId: string) => void;
}
