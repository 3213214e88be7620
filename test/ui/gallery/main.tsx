import { render } from 'preact';
import { BackButton } from '../../../src/agent/my-calls/BackButton.tsx';
import { MyCallsPage } from '../../../src/agent/my-calls/MyCallsPage.tsx';
import { Panel } from '../../../src/agent/Panel.tsx';
import { ProblemPage } from '../../../src/ui/ProblemPage.tsx';
import { SignInPage } from '../../../src/ui/SignInPage.tsx';
import { callLists } from './call-lists.ts';
import { drawLate } from './late.tsx';
import { lateStates } from './late-states.ts';
import { setupProblems, signInProblems } from './problems.ts';
import { states } from './states.ts';
import { galleryNow } from './views.ts';
import { wordsIn } from './words.ts';

const root = document.getElementById('app') ?? document.body;
const tell = (what: string) => () => root.setAttribute('data-called', what);

/** Draws the state in the language that the address's hash names, as in `#paused@fr`; what a press calls is told in `data-called`. */
function draw(): void {
  render(null, root);
  root.removeAttribute('data-called');
  const [name = '', language = 'en'] = window.location.hash.slice(1).split('@');
  const words = wordsIn(language);
  const { messages } = words;
  document.documentElement.lang = messages.lang;
  const late = lateStates[name];
  const view = states[name] ?? late?.view;
  const problem = setupProblems[name];
  const list = callLists[name];
  if (view) {
    render(
      <Panel
        view={view}
        now={galleryNow}
        messages={messages}
        parts={{
          header: [
            () =>
              late?.others && (
                <BackButton others={late.others} words={words.myCalls} onBack={tell('back')} />
              ),
          ],
          notices: [() => late && drawLate(late, words)],
          footer: [],
          shortcuts: {},
        }}
        onPress={(command) => root.setAttribute('data-called', command)}
        onCheckAgain={tell('checkAgain')}
        onSignIn={tell('signIn')}
      />,
      root,
    );
  } else if (list) {
    render(
      <MyCallsPage
        list={list}
        words={words.myCalls}
        messages={messages}
        onChoose={({ id }) => root.setAttribute('data-called', id)}
        onCheckAgain={tell('checkAgain')}
      />,
      root,
    );
  } else if (problem) {
    render(
      <ProblemPage
        words={words.setupProblem(problem, 'https://widgets.example.com/recording/')}
        messages={messages}
        onCheckAgain={tell('checkAgain')}
      />,
      root,
    );
  } else {
    render(
      <SignInPage
        problem={signInProblems[name] ?? null}
        messages={messages}
        onSignIn={tell('signIn')}
      />,
      root,
    );
  }
}

window.addEventListener('hashchange', draw);
draw();
