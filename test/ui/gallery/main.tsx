import { render } from 'preact';
import { Panel } from '../../../src/agent/Panel.tsx';
import { en } from '../../../src/ui/messages/en.ts';
import { setupProblem } from '../../../src/ui/messages/en/setup-problems.ts';
import { ProblemPage } from '../../../src/ui/ProblemPage.tsx';
import { SignInPage } from '../../../src/ui/SignInPage.tsx';
import { drawLate } from './late.tsx';
import { lateStates } from './late-states.ts';
import { setupProblems, signInProblems } from './problems.ts';
import { states } from './states.ts';
import { galleryNow } from './views.ts';

const root = document.getElementById('app') ?? document.body;
const tell = (what: string) => () => root.setAttribute('data-called', what);

/** Draws the state named in the address's hash; what a press calls is told in `data-called`. */
function draw(): void {
  render(null, root);
  root.removeAttribute('data-called');
  const name = window.location.hash.slice(1);
  const late = lateStates[name];
  const view = states[name] ?? late?.view;
  const problem = setupProblems[name];
  if (view) {
    render(
      <Panel
        view={view}
        now={galleryNow}
        messages={en}
        parts={{ header: [], notices: [() => late && drawLate(late)], footer: [], shortcuts: {} }}
        onPress={(command) => root.setAttribute('data-called', command)}
        onCheckAgain={tell('checkAgain')}
        onSignIn={tell('signIn')}
      />,
      root,
    );
  } else if (problem) {
    render(
      <ProblemPage
        words={setupProblem(problem, 'https://widgets.example.com/recording/')}
        messages={en}
        onCheckAgain={tell('checkAgain')}
      />,
      root,
    );
  } else {
    render(
      <SignInPage problem={signInProblems[name] ?? null} messages={en} onSignIn={tell('signIn')} />,
      root,
    );
  }
}

window.addEventListener('hashchange', draw);
draw();
