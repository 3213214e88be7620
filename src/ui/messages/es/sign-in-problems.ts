import { tellSignInProblems } from '../../../i18n/format-sign-in-problem.ts';

export const signInProblem = tellSignInProblems({
  refused: {
    title: 'Genesys Cloud rechazó el inicio de sesión',
    next: (error) =>
      `Vuelva a intentarlo. Si sigue igual, pida a su administrador que revise el cliente de OAuth en Admin > Integrations > OAuth («${error}»).`,
  },
  notOurs: {
    title: 'El inicio de sesión se interrumpió',
    what: 'La respuesta pertenece a un inicio de sesión que no empezó en esta página.',
    next: 'Inicie sesión desde aquí.',
  },
  popupBlocked: {
    title: 'Se bloqueó la ventana de inicio de sesión',
    what: 'Su navegador no permite que esta página abra una ventana.',
    next: 'Permita las ventanas emergentes de esta página y luego inicie sesión.',
  },
  popupLeft: {
    title: 'El inicio de sesión no se completó',
    what: 'Se cerró la ventana de inicio de sesión o pasaron dos minutos.',
    next: 'Vuelva a iniciar sesión y complétela en la ventana.',
  },
  triedBefore: {
    title: 'Inicie sesión para continuar',
    what: 'El inicio de sesión automático no funcionó.',
    next: 'Inicie sesión manualmente. Si vuelve a fallar, puede que su navegador bloquee las cookies de esta página.',
  },
  unreachable: {
    title: 'No se puede acceder al inicio de sesión de Genesys Cloud',
    what: 'No ha respondido o no funciona.',
    next: 'Compruebe su red y después inicie sesión.',
  },
  noToken: {
    title: 'El inicio de sesión no dio acceso',
    what: 'Genesys Cloud inició su sesión, pero no dio a esta página un acceso válido.',
    next: 'Inicie sesión de nuevo. Si sigue igual, avise a su administrador.',
  },
  failed: {
    title: 'No se pudo iniciar sesión',
    next: 'Vuelva a intentarlo en un minuto. Si sigue igual, avise a su administrador.',
  },
});
