import type {
  AccountMessages,
  ConsentMessages,
  MyCallsMessages,
  PauseMessages,
  SheetMessages,
} from '../../messages.ts';

export const sheet: SheetMessages = {
  names: { activity: 'Atividade', recordings: 'Gravações', preferences: 'Preferências' },
  close: 'Fechar',
  activity: {
    asked: {
      start: 'Clicou em Iniciar',
      stop: 'Clicou em Parar',
      pause: 'Clicou em Pausar',
      resume: 'Clicou em Retomar',
    },
    confirmed: {
      start: 'Início confirmado',
      stop: 'Parada confirmada',
      pause: 'Pausa confirmada',
      resume: 'Retomada confirmada',
    },
    failed: {
      start: 'Falha ao iniciar',
      stop: 'Falha ao parar',
      pause: 'Falha ao pausar',
      resume: 'Falha ao retomar',
      read: 'Não foi possível obter o status',
    },
    found: (status) => `Página aberta: ${status}`,
    changed: (status) => `Mudança: ${status}`,
    consent: {
      consentGiven: 'O cliente aceitou',
      consentRefused: 'O cliente recusou',
      consentWithdrawn: 'Consentimento retirado',
    },
    by: { me: 'Você', timer: 'Automático', elsewhere: 'Em outro lugar', hold: 'Espera' },
    failures: {
      signedOut: 'Sessão encerrada',
      otherUser: 'Outra pessoa entrou',
      notPermitted: 'Falta a permissão',
      notParticipant: 'Não conectado à chamada',
      callEnded: 'Chamada encerrada',
      refusedAsEnded: 'Recusado como se a chamada tivesse terminado',
      notMyCall: 'Não é sua chamada',
      notFound: 'Não encontrada',
      conflict: 'Alterada ao mesmo tempo',
      tooManyRequests: 'Solicitações demais',
      offline: 'Sem conexão',
      timeout: 'Sem resposta a tempo',
      platform: 'Erro do Genesys Cloud',
      badAnswer: 'Resposta inesperada',
      refused: 'Recusado pelo Genesys Cloud',
      unconfirmed: 'Aceito, mas não confirmado',
    },
    copy: 'Copiar',
    copied: 'Copiado.',
    notCopied: 'Seu navegador não permite copiar nesta página. Salve um arquivo.',
    saveCsv: 'Salvar CSV',
    saveJson: 'Salvar JSON',
  },
  recordings: {
    asking: 'Carregando gravações…',
    notRead: 'Não foi possível carregar as gravações',
    notYet:
      'Ainda não disponível. O Genesys Cloud armazena as gravações após a chamada. Verifique de novo depois.',
    kinds: {
      trunk: 'Tronco',
      station: 'Estação',
      consult: 'Consulta',
      screen: 'Tela',
      snippet: 'Trecho',
      unknown: 'Gravação',
    },
    states: {
      available: 'Disponível',
      uploading: 'Ainda não disponível: enviando',
      archived: 'Arquivada',
      restoring: 'Em restauração',
      restored: 'Restaurada',
      deleted: 'Excluída',
      error: 'Danificada',
      unknown: 'Estado desconhecido',
    },
    open: 'Abrir no Genesys Cloud',
  },
  preferences: {
    shortcuts: 'Atalhos de teclado',
    shortcutsHint: 'Funcionam enquanto este painel está ativo.',
    useShortcuts: 'Usar atalhos',
    shortcut: (keys) => `Atalho: ${keys}`,
    modifiers: { control: 'Ctrl', shift: 'Shift' },
    noKeys: 'Nenhum',
    change: (command, keys) => `${command}: ${keys}. Alterar`,
    listening: 'Pressione as teclas…',
    listeningHint:
      'Alt com Shift ou Ctrl, mais uma letra ou um número. Delete: nenhum. Esc: cancelar.',
    unusable: 'Segure Alt com Shift ou Ctrl e pressione uma letra ou um número.',
    taken: (command) => `Já em uso: ${command}.`,
    sound: 'Som quando o status muda',
    compact: 'Visualização compacta',
    reset: 'Restaurar padrões',
  },
};

export const consentMessages: ConsentMessages = {
  question: 'Pergunte ao cliente: “Podemos gravar esta chamada?”',
  agrees: 'O cliente aceita',
  refuses: 'Recusa',
  saving: 'Salvando…',
  answers: { given: 'Aceitou', refused: 'Recusou', withdrawn: 'Consentimento retirado' },
  noted: (answer, time, by) => `${answer}. Salvo na chamada por ${by} (${time}).`,
  notSaved: 'A resposta não foi salva',
  notShown: 'O Genesys Cloud aceitou, mas ela não aparece na chamada.',
  tryAgain: 'Tentar de novo',
  stillRecorded: 'O cliente recusou, mas esta chamada está sendo gravada.',
  offers: { pause: 'Pausar agora', stop: 'Parar agora' },
};

export const pauseMessages: PauseMessages = {
  again: 'A gravação foi retomada.',
  pausedFor: (time) => `Em pausa há ${time}.`,
  pausedForAtLeast: (time) => `Em pausa há pelo menos ${time}.`,
  resumeWhenDone: 'Retome quando terminar com os dados do cartão.',

  resumesIn: (time) => `Retomada automática em ${time}`,
  resumesSoon: 'A gravação será retomada em breve.',
  keepPausedIfNotDone: 'Ainda não terminou com o cartão? Mantenha em pausa.',
  givenUp: 'A gravação não será mais retomada automaticamente.',
  screenRecorded: 'A tela continua sendo gravada.',
  coverScreen: 'Feche ou cubra dados confidenciais.',
  keepPaused: 'Mais 1 minuto em pausa',
};

export const myCallsMessages: MyCallsMessages = {
  title: 'Minhas chamadas',
  looking: 'Carregando suas chamadas…',
  none: 'Nenhuma chamada ativa. Novas chamadas aparecem aqui.',
  phases: {
    ringing: 'Tocando',
    calling: 'Chamando',
    connected: 'Conectada',
    held: 'Em espera',
    listeningIn: 'Ouvindo',
  },
  unknownCaller: 'Número desconhecido',
  rings: (who) => `${who} está ligando`,
  others: (count) => `mais ${count}`,
};

export const accountMessages: AccountMessages = {
  signOut: 'Sair',
  signedInAs: (name) => `Conectado como ${name}`,
  stopRunFirst: 'Interrompa primeiro a ação em massa e depois saia.',
};
