/** Texts of the sign-in popup's redirect page. */
export interface SignedInTexts {
  readonly lang: string;
  /** Shown if an identity provider has severed the popup from its opener, so the user has to go back. */
  readonly signedIn: string;
  /** The same after a refusal; the login server's reason is shown above it. */
  readonly refused: string;
  /** Shown when the answer was passed to the opener, which closes the window. */
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
 * The texts for a BCP 47 tag. All are inlined without imports: the build would put shared code into the agent page's
 * script and then run that in the popup.
 */
export const signedInTexts = (tag: string): SignedInTexts =>
  others.find(({ lang }) => tongueOf(lang) === tongueOf(tag)) ?? english;
