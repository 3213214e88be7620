import { options, render } from 'preact';
import { MyCallsPage } from '../../../src/agent/my-calls/MyCallsPage.tsx';
import { applyCompactLayout } from '../../../src/agent/panel/compact.ts';
import { dismissReasons } from '../../../src/agent/sheets/dismiss-tooltips.ts';
import { sheetId } from '../../../src/agent/sheets/Sheet.tsx';
import { Account } from '../../../src/ui/Account.tsx';
import { ProblemPage } from '../../../src/ui/ProblemPage.tsx';
import { SignInPage } from '../../../src/ui/SignInPage.tsx';
import { callLists, listNow } from './call-lists.ts';
import { lateStates } from './late-states.ts';
import { NotLoaded } from '../../../src/agent/NotLoaded.tsx';
import { drawPanel } from './panel.tsx';
import { setupProblems, signInProblems } from './problems.ts';
import { sheetStates } from './sheets.ts';
import { states } from './states.ts';
import { textsIn } from './texts.ts';
import { recording } from './views.ts';
import { type Words, wordsIn } from './words.ts';

const root = document.getElementById('app') ?? document.body;
const called = (what: string): void => root.setAttribute('data-called', what);
const tell = (what: string) => () => called(what);

// What a state changes after it is drawn is drawn at once too.
options.debounceRendering = (task) => task();
options.requestAnimationFrame = (task) => task();

/** Draws the state in the language that the address's hash names, as in `#paused@fr`; what a press calls is reported in `data-called`. */
function draw(): void {
  const [name = '', language = 'en'] = window.location.hash.slice(1).split('@');
  const words = wordsIn(language);
  const sheet = sheetStates[name];
  document.documentElement.lang = words.messages.lang;
  render(null, root);
  root.classList.toggle('compact', lateStates[name]?.compact ?? false);
  render(contentOf(name, words), root);
  root.removeAttribute('data-called');
  if (sheet) document.getElementById(sheetId(sheet.name))?.showPopover();
}

function contentOf(name: string, words: Words) {
  const { messages } = words;
  const late = lateStates[name];
  const sheet = sheetStates[name];
  const view = states[name] ?? late?.view ?? (sheet && recording);
  if (view) return drawPanel({ view, takesLong: isLongWait(name), late, sheet, words, called });
  const list = callLists[name];
  if (list) {
    return (
      <MyCallsPage
        list={list}
        now={listNow}
        myCallsMessages={words.myCalls}
        messages={messages}
        onChoose={({ id }) => called(id)}
        onCheckAgain={tell('checkAgain')}
        longWait={isLongWait(name) ? words.signInProblem({ kind: 'takesLong' }) : null}
        onSignIn={tell('signIn')}
        account={
          <Account name="Ana Silva" messages={words.account} onSignOut={async () => 'signedOut'} />
        }
      />
    );
  }
  const problem = setupProblems[name];
  if (problem) {
    return (
      <ProblemPage
        message={words.setupProblem(problem, 'https://widgets.example.com/recording/')}
        messages={messages}
        onCheckAgain={tell('checkAgain')}
      />
    );
  }
  const signInProblem = signInProblems[name];
  if (name === 'not-loaded')
    return <NotLoaded messages={messages} onCheckAgain={tell('checkAgain')} />;
  return (
    <SignInPage
      problem={signInProblem ? words.signInProblem(signInProblem) : null}
      messages={messages}
      onSignIn={tell('signIn')}
    />
  );
}

const isLongWait = (name: string): boolean => name.endsWith('signing-in-long');

window.textsIn = textsIn;
applyCompactLayout();
dismissReasons(root);
window.addEventListener('hashchange', draw);
draw();
