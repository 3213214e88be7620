import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Applied } from '../genesys/install/apply.ts';
import type { Organization, PreparedInstall, PreparedUndo } from '../genesys/install/prepare.ts';
import type { Asked } from '../install/asked.ts';
import type { Step } from '../install/step.ts';
import { createLeaveGuard } from '../ui/leave-guard.ts';
import { CheckView } from './CheckView.tsx';
import { ChooseForm } from './ChooseForm.tsx';
import { PlanView } from './PlanView.tsx';
import type { ConfigResult, SetupPorts } from './ports.ts';
import {
  prepareProblemText,
  type ProblemText,
  stepProblemText,
  stepText,
  type Words,
} from './problem-text.ts';
import { Problems } from './Problems.tsx';
import { ResultView } from './ResultView.tsx';
import { StoppedView } from './StoppedView.tsx';
import { WaitNote } from './WaitNote.tsx';
import { UndoneView } from './UndoneView.tsx';
import { UndoView } from './UndoView.tsx';

type Route =
  | { readonly name: 'loading' }
  | { readonly name: 'blocked'; readonly problems: readonly ProblemText[] }
  | { readonly name: 'choosing'; readonly problems: readonly ProblemText[] }
  | { readonly name: 'plan'; readonly prepared: PreparedInstall }
  | {
      readonly name: 'working';
      readonly done: number;
      readonly total: number;
      readonly step: string;
    }
  | {
      readonly name: 'stopped';
      readonly problems: readonly ProblemText[];
      readonly done: readonly string[];
      readonly left: readonly string[];
      readonly again: () => void;
    }
  | {
      readonly name: 'result';
      readonly result: ConfigResult;
      readonly applied: Applied;
      readonly prepared: PreparedInstall;
    }
  | { readonly name: 'undo'; readonly prepared: PreparedUndo }
  | {
      readonly name: 'undone';
      readonly deleted: readonly string[];
      readonly left: readonly string[];
    }
  | { readonly name: 'check' };

interface Props {
  readonly words: Words;
  readonly ports: SetupPorts;
  readonly languages: readonly string[];
}

const nothingRead: Organization = { groups: [], before: null };

/** Drops groups that were deleted since they were chosen: they are not listed, so they could not be deselected. */
function withGroupsOf({ groups: listed }: Organization, asked: Asked): Asked {
  const isListed = (id: string): boolean => listed.some((group) => group.id === id);
  return {
    ...asked,
    groups: asked.groups.filter(isListed),
    supervisorGroups: asked.supervisorGroups.filter(isListed),
  };
}

/** Everything after the sign-in: choosing, planning, installing, checking and uninstalling. */
export function SetupApp({ words, ports, languages }: Props) {
  const { install } = words;
  const [route, setRoute] = useState<Route>({ name: 'loading' });
  const [{ groups, before }, setOrganization] = useState<Organization>(nothingRead);
  const [asked, setAsked] = useState<Asked | null>(ports.choices);

  const place = useRef<HTMLDivElement>(null);
  // Keyboard and screen reader users start at the top of each new view.
  useEffect(() => place.current?.focus(), [route.name]);

  const [guardLeaving] = useState(createLeaveGuard);
  useEffect(() => guardLeaving(route.name === 'working'), [guardLeaving, route.name]);

  /** Whatever goes wrong with it, the page does not wait for work that has ended. */
  function attempt(work: () => Promise<void>, again = () => attempt(work)): void {
    const problems = [{ text: install.check.unexpected }];
    work().catch(() => setRoute({ name: 'stopped', problems, done: [], left: [], again }));
  }

  async function start(): Promise<void> {
    setRoute({ name: 'loading' });
    const read = await ports.read();
    if (!read.ok) {
      return setRoute({ name: 'blocked', problems: prepareProblemText(words, read.problem) });
    }
    setOrganization(read.value);
    setAsked((kept) => kept && withGroupsOf(read.value, kept));
    setRoute({ name: 'choosing', problems: [] });
  }
  // Only once: another sign-in reloads the page.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useEffect(() => attempt(start), []);

  async function plan(wanted: Asked): Promise<void> {
    setAsked(wanted);
    setRoute({ name: 'loading' });
    const prepared = await ports.prepare(wanted);
    setRoute(
      prepared.ok
        ? { name: 'plan', prepared: prepared.value }
        : { name: 'choosing', problems: prepareProblemText(words, prepared.problem) },
    );
  }

  const planAgain = (): void => {
    if (asked) attempt(() => plan(asked));
  };

  const working = (done: number, total: number, next: Step | null = null): void =>
    setRoute({ name: 'working', done, total, step: next ? stepText(words, next) : '' });

  async function apply(prepared: PreparedInstall): Promise<void> {
    working(0, prepared.plan.steps.length);
    const applied = await ports.apply(prepared, working);
    if (applied.problem) {
      const text = (steps: Applied['done']) => steps.map((step) => stepText(words, step));
      return setRoute({
        name: 'stopped',
        problems: stepProblemText(words, applied.problem),
        done: text(applied.done),
        left: text(applied.left),
        again: planAgain,
      });
    }
    setOrganization({ groups, before: asked });
    await checkConfig(applied, prepared);
  }

  async function checkConfig(applied: Applied, prepared: PreparedInstall): Promise<void> {
    const result = await ports.config(applied, prepared);
    setRoute({ name: 'result', result, applied, prepared });
  }

  async function planUndo(): Promise<void> {
    setRoute({ name: 'loading' });
    const prepared = await ports.prepareUndo();
    setRoute(
      prepared.ok
        ? { name: 'undo', prepared: prepared.value }
        : { name: 'choosing', problems: prepareProblemText(words, prepared.problem) },
    );
  }

  const startUndo = (): void => attempt(planUndo);

  async function undo(prepared: PreparedUndo): Promise<void> {
    working(0, prepared.undo.removals.length);
    const removed = await ports.undo(prepared, (done, total) => working(done, total));
    const text = (all: typeof prepared.undo.left) =>
      all.map(({ what, name }) => install.things[what](name));
    if (!removed.problem) {
      setOrganization({ groups, before: null });
      return setRoute({
        name: 'undone',
        deleted: text(removed.done),
        left: text(prepared.undo.left),
      });
    }
    setRoute({
      name: 'stopped',
      problems: stepProblemText(words, removed.problem),
      done: text(removed.done),
      left: text(removed.left),
      again: startUndo,
    });
  }

  const choose = (): void => setRoute({ name: 'choosing', problems: [] });
  const signIn = (): void => ports.signIn(asked);
  const check = (): void => setRoute({ name: 'check' });
  const view = (): JSX.Element => {
    switch (route.name) {
      case 'loading':
        return (
          <div>
            <output>{install.loading}</output>
            <WaitNote words={words} waitMs={ports.waitMs} />
          </div>
        );
      case 'blocked':
        return (
          <section>
            <Problems words={words} problems={route.problems} onSignIn={signIn} />
            <button type="button" class="button primary" onClick={() => attempt(start)}>
              {words.messages.checkAgain}
            </button>
          </section>
        );
      case 'choosing':
        return (
          <ChooseForm
            words={words}
            groups={groups}
            languages={languages}
            first={asked ?? before}
            isInstalled={before !== null}
            problems={route.problems}
            onPlan={(wanted) => attempt(() => plan(wanted))}
            onUndo={(wanted) => {
              setAsked(wanted);
              startUndo();
            }}
            onCheck={(wanted) => {
              setAsked(wanted);
              check();
            }}
            onSignIn={ports.signIn}
          />
        );
      case 'plan': {
        const { prepared } = route;
        return (
          <PlanView
            words={words}
            prepared={prepared}
            onApply={() => attempt(() => apply(prepared), planAgain)}
            onBack={choose}
          />
        );
      }
      case 'working':
        return (
          <div>
            <h2>{install.applying.heading}</h2>
            <output>
              {install.applying.progress(Math.min(route.done + 1, route.total), route.total)}
            </output>
            <progress max={Math.max(route.total, 1)} value={route.done} aria-hidden="true" />
            <p class="quiet">{route.step}</p>
            <WaitNote words={words} waitMs={ports.waitMs} />
          </div>
        );
      case 'stopped':
        return <StoppedView words={words} {...route} onSignIn={signIn} />;
      case 'result': {
        const { applied, prepared } = route;
        return (
          <ResultView
            words={words}
            result={route.result}
            onCheckConfig={() => attempt(() => checkConfig(applied, prepared))}
            onCheck={check}
            onUndo={startUndo}
          />
        );
      }
      case 'undo': {
        const { prepared } = route;
        return (
          <UndoView
            words={words}
            prepared={prepared}
            onApply={() => attempt(() => undo(prepared), startUndo)}
            onBack={choose}
          />
        );
      }
      case 'undone':
        return <UndoneView words={words} {...route} onBack={choose} />;
      case 'check':
        return (
          <CheckView
            words={words}
            check={ports.check}
            about={ports.about}
            onBack={choose}
            onSignIn={signIn}
          />
        );
    }
  };
  return (
    <div class="route" tabIndex={-1} ref={place}>
      {view()}
    </div>
  );
}
