/*
 * A page written according to Genesys' own guides: both SDKs as served by their CDN, plain DOM, PKCE, a token stored by
 * the SDK, one notification channel for the call. It is compared with our page, and is not part of the product.
 */
const { ApiClient, ConversationsApi, NotificationsApi, UsersApi } = require('platformClient');

const client = ApiClient.instance;
const statusLine = document.querySelector('[role=status]');

async function open() {
  const config = await (await fetch('config.json')).json();
  client.setGateway(config.gateway);
  client.setPersistSettings(true, 'vendor');
  const clientId = config.clientId.agent ?? config.clientId;
  const redirectUri = new URL('index.html', location.href).href;
  const { state } = await client.loginPKCEGrant(clientId, redirectUri, { state: location.search });
  const query = new URLSearchParams(location.search || state);
  const conversationId =
    query.get('gcConversationId') ?? new URLSearchParams(state).get('gcConversationId');
  const [me, call] = await Promise.all([
    new UsersApi().getUsersMe(),
    new ConversationsApi().getConversationsCall(conversationId),
  ]);
  show(call);
  connectToWorkspace(query);
  await listen(me.id, conversationId);
}

function show({ participants, securePause }) {
  const states = participants.flatMap(({ recordingState, recordersState = {} }) => [
    recordingState,
    ...Object.values(recordersState),
  ]);
  const isRecording = states.some((state) => state?.toLowerCase() === 'active');
  statusLine.textContent = securePause ? 'Paused' : isRecording ? 'Recording' : 'Not recording';
}

function connectToWorkspace(query) {
  const app = new window.purecloud.apps.ClientApp({
    gcHostOrigin: query.get('gcHostOrigin'),
    gcTargetEnv: query.get('gcTargetEnv'),
  });
  app.lifecycle.bootstrapped();
}

async function listen(userId, conversationId) {
  const notifications = new NotificationsApi();
  const channel = await notifications.postNotificationsChannels();
  await notifications.putNotificationsChannelSubscriptions(channel.id, [
    { id: `v2.users.${userId}.conversations.calls` },
  ]);
  new WebSocket(channel.connectUri).addEventListener('message', ({ data }) => {
    const { eventBody } = JSON.parse(data);
    if (eventBody?.id === conversationId) show(eventBody);
  });
}

open().catch((problem) => {
  statusLine.textContent = String(problem.message ?? problem);
});
