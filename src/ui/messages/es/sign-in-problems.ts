import type { SignInProblem } from '../../../genesys/problem.ts';
import type { ProblemWords } from '../messages.ts';

/** What to do when a sign-in brought no access. */
export function signInProblem(problem: SignInProblem): ProblemWords {
  switch (problem.kind) {
    case 'refused':
      return {
        title: 'Genesys Cloud rechazó el inicio de sesión',
        what: problem.description ?? problem.error,
        next: `Vuelva a intentarlo. Si sigue igual, pida a su administrador que revise el cliente de OAuth en Admin > Integrations > OAuth («${problem.error}»).`,
      };
    case 'notOurs':
      return {
        title: 'El inicio de sesión se interrumpió',
        what: 'La respuesta pertenece a un inicio de sesión que no empezó en esta página.',
        next: 'Inicie sesión desde aquí.',
      };
    case 'popupBlocked':
      return {
        title: 'Se bloqueó la ventana de inicio de sesión',
        what: 'Su navegador no permite que esta página abra una ventana.',
        next: 'Permita las ventanas emergentes de esta página y luego inicie sesión.',
      };
    case 'popupLeft':
      return {
        title: 'El inicio de sesión no se completó',
        what: 'Se cerró la ventana de inicio de sesión o pasaron dos minutos.',
        next: 'Vuelva a iniciar sesión y complétela en la ventana.',
      };
    case 'triedBefore':
      return {
        title: 'Inicie sesión para continuar',
        what: 'El inicio de sesión automático no funcionó.',
        next: 'Inicie sesión manualmente. Si vuelve a fallar, puede que su navegador bloquee las cookies de esta página.',
      };
    case 'failed':
      return {
        title: 'No se pudo iniciar sesión',
        what: problem.reason,
        next: 'Vuelva a intentarlo en un minuto. Si sigue igual, avise a su administrador.',
      };
  }
}
