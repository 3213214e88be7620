/** The workspace that frames the page. */
export interface Host {
  /** The page is ready to be shown. Resolves once the workspace knows, or cannot be reached. */
  readonly ready: () => Promise<void>;
  readonly toast: (kind: 'error' | 'info' | 'success', title: string, message: string) => void;
  /** The number on the app's badge. */
  readonly setBadge: (count: number) => void;
  /** Opens the details of one of the agent's own interactions; `null` outside the workspace. */
  readonly showInteraction: ((conversationId: string) => void) | null;
  /** Opens the details of anyone's interaction; `null` outside the workspace. */
  readonly showConversation: ((conversationId: string) => void) | null;
  /**
   * The agent turned to this call.
   * @returns unsubscribes
   */
  readonly onFocus: (listener: () => void) => () => void;
  /**
   * The workspace is about to remove the page.
   * @returns unsubscribes
   */
  readonly onStop: (listener: () => void) => () => void;
}

/** The workspace, once the SDK is there. */
export interface ConnectedHost extends Omit<Host, 'ready'> {
  readonly ready: () => void;
  readonly showInteraction: (conversationId: string) => void;
  readonly showConversation: (conversationId: string) => void;
}
