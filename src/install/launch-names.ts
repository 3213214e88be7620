/**
 * The parameters of an integration's URL, each with its older name (client-app SDK, examples/urlInterpolationDemo.html).
 * Only the newer one counts if a URL has both.
 */
export const launchNames = {
  hostOrigin: ['gcHostOrigin'],
  targetEnv: ['gcTargetEnv'],
  environment: ['pcEnvironment'],
  conversationId: ['gcConversationId', 'pcConversationId'],
  language: ['gcLangTag', 'pcLangTag'],
  usePopup: ['gcUsePopupAuth', 'pcUsePopupAuth'],
} as const;
