/** What the page says that a sign-in window comes back to. */
export interface SignedInTexts {
  readonly lang: string;
  /** An identity provider has severed the window from the page that opened it: only the person can go back. */
  readonly signedIn: string;
  /** The same, where the login server said no; its reason stands above. */
  readonly refused: string;
  /** The answer was handed over, and the page that opened the window closes it. */
  readonly handedOver: string;
}

const english: SignedInTexts = {
  lang: 'en',
  signedIn: "You're signed in. Close this window and press Sign in again.",
  refused: 'Genesys Cloud refused the sign-in. Close this window and press Sign in again.',
  handedOver: 'You can close this window.',
};

const others: readonly SignedInTexts[] = [
  {
    lang: 'de',
    signedIn:
      'Sie sind angemeldet. Schließen Sie dieses Fenster und drücken Sie noch einmal auf „Anmelden“.',
    refused:
      'Genesys Cloud hat die Anmeldung abgelehnt. Schließen Sie dieses Fenster und drücken Sie noch einmal auf „Anmelden“.',
    handedOver: 'Sie können dieses Fenster schließen.',
  },
  {
    lang: 'es',
    signedIn: 'Ha iniciado sesión. Cierre esta ventana y vuelva a pulsar «Iniciar sesión».',
    refused:
      'Genesys Cloud rechazó el inicio de sesión. Cierre esta ventana y vuelva a pulsar «Iniciar sesión».',
    handedOver: 'Puede cerrar esta ventana.',
  },
  {
    lang: 'fr',
    signedIn:
      'Vous êtes connecté. Fermez cette fenêtre et appuyez de nouveau sur « Se connecter ».',
    refused:
      'Genesys Cloud a refusé la connexion. Fermez cette fenêtre et appuyez de nouveau sur « Se connecter ».',
    handedOver: 'Vous pouvez fermer cette fenêtre.',
  },
  {
    lang: 'ja',
    signedIn:
      'サインインしました。このウィンドウを閉じて、もう一度「サインイン」を押してください。',
    refused:
      'Genesys Cloud がサインインを拒否しました。このウィンドウを閉じて、もう一度「サインイン」を押してください。',
    handedOver: 'このウィンドウを閉じてかまいません。',
  },
  {
    lang: 'pt-BR',
    signedIn: 'Você entrou. Feche esta janela e pressione “Entrar” novamente.',
    refused: 'O Genesys Cloud recusou o acesso. Feche esta janela e pressione “Entrar” novamente.',
    handedOver: 'Você pode fechar esta janela.',
  },
];

const tongueOf = (tag: string): string => tag.slice(0, 2).toLowerCase();

/**
 * The texts for a BCP 47 tag. All stand here, and nothing is imported: the build would put what is shared with the
 * agent's page into the agent's page, and run that in the window.
 */
export const signedInTexts = (tag: string): SignedInTexts =>
  others.find(({ lang }) => tongueOf(lang) === tongueOf(tag)) ?? english;
