#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from "@commander-js/extra-typings";
import * as v from "valibot";
import sdk from "purecloud-platform-client-v2";
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
// \0rolldown/runtime.js
var __defProp = Object.defineProperty;
var __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
};
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
// src/cli/system-clock.ts
var systemClock = {
	now: Date.now,
	after(ms, task) {
		const timer = setTimeout(task, ms);
		return () => clearTimeout(timer);
	}
};
/** Resolves after `ms` milliseconds, or as soon as the signal comes. */
function delay({ after }, ms, signal) {
	return new Promise((resolve) => {
		if (signal?.aborted) return resolve();
		const end = () => {
			cancel();
			signal?.removeEventListener("abort", end);
			resolve();
		};
		const cancel = after(ms, end);
		signal?.addEventListener("abort", end);
	});
}
// src/cli/exit-codes.ts
/** What the process tells whoever started it. */
var exitCodes = {
	done: 0,
	someFailed: 1,
	wrongUse: 2,
	signedOut: 3,
	notPermitted: 4,
	notFound: 5,
	platform: 6,
	/** As a shell tells of Ctrl-C: 128 + SIGINT. */
	interrupted: 130
};
/** An interruption counts most; then what stopped everything; then what the calls agree on. */
function exitCodeOf({ problem, calls, interrupted, complete }) {
	if (interrupted) return exitCodes.interrupted;
	if (problem) return exitCodeOfFailure(problem);
	const tried = calls.filter(({ outcome }) => outcome.kind !== "skipped");
	const [first = exitCodes.done, ...others] = new Set(tried.map(exitCodeOfCall));
	return others.length > 0 || !complete ? exitCodes.someFailed : first;
}
function exitCodeOfCall({ outcome, snapshot }) {
	switch (outcome.kind) {
		case "failed":
		case "notPermitted": return exitCodeOfFailure(outcome.failure);
		case "notPossible": return exitCodes.someFailed;
		case "read": return snapshot?.status.kind === "ended" ? exitCodes.notFound : exitCodes.done;
		case "done":
		case "alreadyDone":
		case "pausedInstead":
		case "planned":
		case "gone":
		case "skipped":
		case "notTried": return exitCodes.done;
	}
}
function exitCodeOfFailure({ kind }) {
	switch (kind) {
		case "signedOut":
		case "otherUser": return exitCodes.signedOut;
		case "notPermitted":
		case "notParticipant":
		case "notMyCall": return exitCodes.notPermitted;
		case "callEnded":
		case "notFound": return exitCodes.notFound;
		case "tooManyRequests":
		case "offline":
		case "timeout":
		case "platform":
		case "badAnswer":
		case "unconfirmed": return exitCodes.platform;
		case "refusedAsEnded":
		case "conflict":
		case "refused": return exitCodes.someFailed;
	}
}
// src/cli/proxy.ts
/** The variables that name a proxy; curl and undici read them in both spellings. */
var proxyVariables = [
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"https_proxy",
	"http_proxy"
];
/**
* Sends the process's requests through the proxy that the environment names. Node's own `fetch` reads those variables
* from Node 24 on only, so undici's takes its place; without a proxy it is not even loaded.
*/
async function useProxy(environment) {
	if (!proxyVariables.some((name) => environment[name])) return;
	const { EnvHttpProxyAgent, install, setGlobalDispatcher } = await import("undici");
	install();
	setGlobalDispatcher(new EnvHttpProxyAgent());
}
// src/recording/status.ts
/** The worst case of all recorders decides: "paused" only when none of them is recording. */
function statusOf(recorders, pausedBy) {
	const anyPaused = recordersThatAre(recorders, "paused").length > 0;
	if (recordersThatAre(recorders, "active").length > 0) return {
		kind: "recording",
		recorders,
		...anyPaused && { pausedBy }
	};
	if (!anyPaused) return notRecorded;
	return pausedBy === "suppression" ? {
		kind: "suppressed",
		recorders
	} : {
		kind: "paused",
		by: pausedBy,
		recorders
	};
}
function nameOf(status) {
	return status.kind === "paused" && status.by === "hold" ? "pausedOnHold" : status.kind;
}
/** The recorders in one of the given states, in their fixed order. */
function recordersThatAre(recorders, ...states) {
	return recorderNames.filter((name) => states.includes(recorders[name]));
}
var unknownStatus, notRecorded, recorderNames, recorderStates, noRecorders, abilities, isStoppable, isPausable;
var init_status = __esmMin((() => {
	unknownStatus = { kind: "unknown" };
	notRecorded = { kind: "notRecorded" };
	recorderNames = [
		"policy",
		"agentPolicy",
		"adhoc",
		"snippet",
		"unnamed"
	];
	recorderStates = [
		"active",
		"paused",
		"none"
	];
	noRecorders = {
		policy: "none",
		agentPolicy: "none",
		adhoc: "none",
		snippet: "none",
		unnamed: "none"
	};
	abilities = {
		policy: {
			stoppable: false,
			pausable: true
		},
		agentPolicy: {
			stoppable: false,
			pausable: true
		},
		adhoc: {
			stoppable: true,
			pausable: true
		},
		snippet: {
			stoppable: true,
			pausable: false
		},
		unnamed: {
			stoppable: true,
			pausable: true
		}
	};
	isStoppable = (name) => abilities[name].stoppable;
	isPausable = (name) => abilities[name].pausable;
}));
// src/recording/command.ts
/** Whether the platform's status is what the command asked for. An ended call fulfils nothing. */
function isSatisfiedBy(command, status) {
	return meanings[command].isSatisfiedBy(status);
}
function nothingStoppableIsLeft(status) {
	if (status.kind === "notRecorded") return true;
	if (!("recorders" in status)) return false;
	return !recordersThatAre(status.recorders, "active", "paused").some(isStoppable);
}
function everythingPausableIsPaused(status) {
	if (status.kind === "paused") return status.by === "securePause";
	if (status.kind !== "recording") return false;
	return status.pausedBy === "securePause" && !recordersThatAre(status.recorders, "active").some(isPausable);
}
function nothingIsSecurelyPaused(status) {
	if (status.kind === "paused") return status.by === "hold";
	if (status.kind === "suppressed") return true;
	return status.kind === "recording" && status.pausedBy !== "securePause";
}
var commands, meanings;
var init_command = __esmMin((() => {
	init_status();
	commands = [
		"start",
		"stop",
		"pause",
		"resume"
	];
	meanings = {
		start: {
			opposite: "stop",
			isSatisfiedBy: (status) => status.kind === "recording"
		},
		stop: {
			opposite: "start",
			isSatisfiedBy: nothingStoppableIsLeft
		},
		pause: {
			opposite: "resume",
			isSatisfiedBy: everythingPausableIsPaused
		},
		resume: {
			opposite: "pause",
			isSatisfiedBy: nothingIsSecurelyPaused
		}
	};
}));
// src/recording/failure.ts
/** What a refused command says if the call turns out to be alive; `null`: the refusal says nothing about the call. */
function denialOf(refusal) {
	if (!deniesCall.has(refusal.kind)) return null;
	return refusal.kind === "callEnded" ? {
		...refusal,
		kind: "refusedAsEnded"
	} : refusal;
}
var deniesCall, success, failed;
var init_failure = __esmMin((() => {
	deniesCall = /* @__PURE__ */ new Set([
		"callEnded",
		"refusedAsEnded",
		"notFound"
	]);
	success = (value, reference = {}) => ({
		ok: true,
		value,
		...reference
	});
	failed = (failure) => ({
		ok: false,
		failure
	});
}));
// src/recording/confirmation.ts
init_command();
init_failure();
/** After these the command may have been carried out nevertheless. */
var uncertain = /* @__PURE__ */ new Set([
	"offline",
	"timeout",
	"platform",
	"badAnswer",
	"conflict"
]);
/**
* How an answer to a command is confirmed. A refusal that leaves no doubt needs no read.
* @param at epoch ms
*/
function confirmationOf(command, answer, at, { acceptedReadsMs, uncertainReadsMs, deniedReadsMs }) {
	const confirmation = (readsMs, fallbackFailure) => ({
		readAt: readsAt(readsMs, at),
		fallbackFailure
	});
	if (answer.ok) {
		const { value, correlationId } = answer;
		return value === "accepted" ? confirmation(acceptedReadsMs, {
			kind: "unconfirmed",
			command,
			correlationId
		}) : confirmation(uncertainReadsMs, {
			kind: "conflict",
			correlationId
		});
	}
	const { failure } = answer;
	const denial = denialOf(failure);
	if (denial) return confirmation(deniedReadsMs, denial);
	return confirmation(uncertain.has(failure.kind) ? uncertainReadsMs : [], failure);
}
/** When reads begin (epoch ms), counted from `at`. */
var readsAt = (readsMs, at) => readsMs.map((ms) => at + ms);
/** The reads that are left once one begins. */
var readsAfter = (readAt, at) => readAt.filter((time) => time > at);
/**
* Reads until something shows how a command ended, for whoever has no session.
* @param proof what a read, or an event, shows; `null`: nothing yet
* @param settled is given what was shown, once; `null`: the last read did not show it
* @returns takes what an event says
*/
function confirm({ now, after }, read, { readAt }, proof, settled) {
	let over = false;
	let cancel = () => void 0;
	function end(shown) {
		if (over) return;
		over = true;
		cancel();
		settled(shown);
	}
	function learn(seen) {
		const shown = proof(seen);
		if (shown !== null) end(shown);
	}
	function wait(left) {
		const [next] = left;
		if (next === void 0) end(null);
		else if (!over) cancel = after(Math.max(0, next - now()), () => void readNow(left));
	}
	async function readNow(left) {
		const later = readsAfter(left, now());
		learn(await read());
		wait(later);
	}
	wait(readAt);
	return learn;
}
// src/recording/policy.ts
/** A command on one call. */
var callConfirmation = {
	/** Quick at first, because most commands take well under a second; what 10 s do not show is called unconfirmed. */
	acceptedReadsMs: [
		300,
		800,
		1800,
		3500,
		6e3,
		1e4
	],
	/** Now, and once more for a write that was only late. */
	uncertainReadsMs: [0, 2e3],
	/** One read decides, at once. */
	deniedReadsMs: [0]
};
({ ...callConfirmation });
/** A call of a bulk run: an event confirms it at no cost, and a read costs a part of the allowance. */
var bulkConfirmation = {
	acceptedReadsMs: [2e3, 1e4],
	uncertainReadsMs: [0],
	deniedReadsMs: [0]
};
/** Repeats of a request that was lost. States are absolute, so they are safe: three tries in all, then the truth is read. */
var lostRequest = {
	delaysMs: [500, 1500],
	jitter: .5
};
/** Where a 429 has no Retry-After: 1 to 2 s at first (docs/tutorial-api.md). The random part keeps ten widgets out of step. */
var rateLimited$1 = {
	firstMs: 1e3,
	factor: 2,
	jitter: 1
};
var retryPolicies = {
	/** The person sees the countdown, and is told about a longer one. */
	session: {
		tries: 2,
		longestWaitMs: 6e4
	},
	/** Three tries in all, as docs/tutorial-api.md has it. */
	page: {
		tries: 3,
		longestWaitMs: 6e4
	},
	/** A script has time; what asks for more than five minutes is left to the next run. */
	script: {
		tries: 3,
		longestWaitMs: 3e5
	}
};
/**
* How long to wait before the same request is sent again, or `null` to give up.
* @param tries how often it was sent so far (1 after the first)
* @param random 0 to 1
*/
function retryDelayMs(failure, tries, random, policy = retryPolicies.session) {
	switch (failure.kind) {
		case "tooManyRequests": {
			if (tries >= policy.tries) return null;
			const { firstMs, factor, jitter } = rateLimited$1;
			const wait = failure.retryAfterMs ?? firstMs * factor ** (tries - 1) * (1 + jitter * random);
			return wait <= policy.longestWaitMs ? wait : null;
		}
		case "offline":
		case "platform": {
			const delay = lostRequest.delaysMs[tries - 1];
			return delay === void 0 ? null : delay * (1 + lostRequest.jitter * random);
		}
		default: return null;
	}
}
/** The figures of a bulk run, each with its reason. */
var bulkPolicy = {
	/**
	* Calls that are looked at or written to at the same time: enough to use 300 requests a minute at an answering time
	* of two seconds. The pace itself is the platform's (genesys/pace.ts).
	*/
	parallel: 12,
	/** So many pauses or resumes refused for want of a permission, and no success: all the others would be refused too. */
	refusalsThatEnd: 3
};
// src/recording/snapshot.ts
/** Whether a recorder that a person can stop is at work. */
function runs(recorders) {
	return recordersThatAre(recorders, "active", "paused").some(isStoppable);
}
/**
* Whether a snapshot is what the person wants from the command. Start and Stop are about the own recorder: what the
* policy or somebody else records neither fulfils a Start nor keeps a Stop from being done.
*/
function satisfies({ status, ownParticipant }, command) {
	switch (command) {
		case "start":
			if (ownParticipant && !ownParticipant.confirmable) return isSatisfiedBy(command, status);
			return recordersThatAre(recordersIn({
				status,
				ownParticipant
			}), "active").some(isStoppable);
		case "stop": return isSatisfiedBy(command, status) || ownParticipant !== null && !runs(ownParticipant.recorders);
		case "pause":
		case "resume": return isSatisfiedBy(command, status);
	}
}
/** The own recorders; where the person has no part, those of the call. */
function recordersIn({ status, ownParticipant }) {
	return ownParticipant?.recorders ?? ("recorders" in status ? status.recorders : noRecorders);
}
var allUnavailable, unknownSnapshot, endedSnapshot, noCallYet;
var init_snapshot$1 = __esmMin((() => {
	init_status();
	allUnavailable = (why) => ({
		start: why,
		stop: why,
		pause: why,
		resume: why
	});
	unknownSnapshot = {
		status: unknownStatus,
		availability: allUnavailable("checking"),
		ownParticipant: null
	};
	endedSnapshot = {
		status: { kind: "ended" },
		availability: allUnavailable("ended"),
		ownParticipant: null
	};
	({ ...endedSnapshot }), allUnavailable("left");
	noCallYet = {
		...unknownSnapshot,
		availability: allUnavailable("noCallYet")
	};
}));
// src/recording/execute.ts
init_command();
init_snapshot$1();
/**
* Carries out one command on one call to its confirmed end, for a script. It repeats nothing; the backend's requests
* may. For a person's presses there is the session (`createSessionStore`), for many calls the run (`startRun`).
*/
async function executeAndConfirm(backend, command, clock) {
	const read = await backend.read();
	if (!read.ok) return {
		kind: "failed",
		failure: read.failure,
		snapshot: null
	};
	let snapshot = read.value;
	const early = settleWithoutRequest(command, snapshot);
	if (early) return early;
	const confirmation = confirmationOf(command, await backend.execute(command, snapshot), clock.now(), callConfirmation);
	function proof(seen) {
		if (seen.ok) snapshot = seen.value;
		if (isOver$1(seen)) return {
			kind: "failed",
			failure: { kind: "callEnded" },
			snapshot
		};
		return seen.ok && satisfies(snapshot, command) ? {
			kind: "done",
			snapshot
		} : null;
	}
	return await new Promise((settled) => {
		confirm(clock, backend.read, confirmation, proof, settled);
	}) ?? {
		kind: "failed",
		failure: confirmation.fallbackFailure,
		snapshot
	};
}
var isOver$1 = (read) => read.ok ? read.value.status.kind === "ended" : read.failure.kind === "callEnded";
/** With these the command changes nothing more, but somebody may believe that nothing is recorded. */
var stillRecords = /* @__PURE__ */ new Set([
	"policyCannotStop",
	"othersRecording",
	"snippetCannotPause",
	"stopSnippetFirst",
	"suppressed"
]);
/** What becomes of a command without asking the platform; `null` if it has to be sent. */
function settleWithoutRequest(command, snapshot) {
	if (snapshot.status.kind === "ended") return {
		kind: "failed",
		failure: { kind: "callEnded" },
		snapshot
	};
	const why = snapshot.availability[command];
	if (why === null) return null;
	return isSatisfiedBy(command, snapshot.status) && !stillRecords.has(why) ? {
		kind: "alreadyDone",
		snapshot
	} : {
		kind: "notPossible",
		why,
		snapshot
	};
}
// src/cli/interruptible.ts
/**
* The work's result, or `null` as soon as it is interrupted with no write in flight: a read, or a wait for the platform,
* is no reason to stay.
* @param conversationId the call that the work may write to; `null`: it only reads
*/
function orInterrupted({ interrupted, inFlightWrites }, conversationId, work) {
	const interruption = new Promise((resolve) => {
		const leave = () => {
			if (conversationId === null || !inFlightWrites.has(conversationId)) resolve(null);
		};
		if (interrupted.aborted) leave();
		else interrupted.addEventListener("abort", leave, { once: true });
	});
	return Promise.race([work, interruption]);
}
// src/cli/report.ts
var reportOf = (...calls) => ({
	calls,
	interrupted: false,
	problem: null,
	complete: true
});
/** What did not become of it as asked, and is reported on stderr. */
var undone = /* @__PURE__ */ new Set([
	"failed",
	"notPermitted",
	"notPossible",
	"skipped",
	"notTried"
]);
var wasDone = ({ outcome }) => !undone.has(outcome.kind);
/** A call whose turn did not come. */
var notTried = (asked, conversationId, because) => ({
	conversationId,
	asked,
	outcome: {
		kind: "notTried",
		because
	},
	snapshot: null
});
/** The calls whose turn did not come. */
var notDone$1 = ({ calls }) => calls.filter(({ outcome }) => outcome.kind === "notTried").map((one) => one.conversationId);
// src/cli/commands/call.ts
/** Asks one thing of one call. */
async function runOneCall(context, asked, conversationId) {
	const answer = await askCall(context, asked, conversationId);
	return {
		...reportOf(answer),
		interrupted: answer.outcome.kind === "notTried"
	};
}
/** Asks it and tells the answer: `notTried` if it was interrupted with no write in flight. */
async function askCall(context, asked, conversationId) {
	const answer = await orInterrupted(context, conversationId, ask(context, asked, conversationId));
	return context.reportCall(answer ? {
		conversationId,
		asked,
		...answer
	} : notTried(asked, conversationId, "cancelled"));
}
async function ask({ backendOf, clock, options }, asked, conversationId) {
	const backend = backendOf(conversationId);
	if (asked === "status") return answerOfRead(await backend.read());
	if (!options.dryRun) return answerOf(asked, await executeAndConfirm(backend, asked, clock));
	const read = await backend.read();
	return read.ok ? planned(asked, read.value) : answerOfRead(read);
}
function answerOfRead(read) {
	return read.ok ? {
		outcome: { kind: "read" },
		snapshot: read.value
	} : {
		outcome: {
			kind: "failed",
			failure: read.failure
		},
		snapshot: null
	};
}
/** As in a queue: where nothing is recorded, there is nothing to pause and nothing to resume. */
function answerOf(asked, { snapshot, ...outcome }) {
	return outcome.kind === "notPossible" && (asked === "pause" || asked === "resume") && snapshot?.status.kind === "notRecorded" ? {
		outcome: { kind: "alreadyDone" },
		snapshot
	} : {
		outcome,
		snapshot
	};
}
/** What a command would do. Whether it would be allowed, only the platform knows. */
function planned(command, snapshot) {
	const early = settleWithoutRequest(command, snapshot);
	return early ? answerOf(command, early) : {
		outcome: {
			kind: "planned",
			command,
			orPause: false
		},
		snapshot
	};
}
// src/cli/commands/demo.ts
/**
* The tutorial's main example: starts the recording, waits, stops it. A start that was refused is not followed by a
* stop. A recording that was under way already is an outcome, not a refusal: it is stopped, as the example promises.
*/
async function runDemo(context, conversationId, seconds) {
	if (context.options.dryRun) return runOneCall(context, "start", conversationId);
	const start = await askCall(context, "start", conversationId);
	const { kind } = start.outcome;
	if (kind === "done" || kind === "alreadyDone") await record(context, seconds);
	const stop = await stopAfter(context, start);
	return {
		...reportOf(start, stop),
		interrupted: stop.outcome.kind === "notTried"
	};
}
async function stopAfter(context, start) {
	const { conversationId, outcome, snapshot } = start;
	if (context.interrupted.aborted) return context.reportCall({
		...notTried("stop", conversationId, "cancelled"),
		snapshot
	});
	return outcome.kind === "done" || outcome.kind === "alreadyDone" ? askCall(context, "stop", conversationId) : context.reportCall({
		...start,
		asked: "stop",
		outcome: { kind: "skipped" }
	});
}
async function record({ interruptibleWait, interrupted, progress }, seconds) {
	for (let passed = 0; passed < seconds && !interrupted.aborted; passed += 1) {
		progress("Recording, in seconds", passed, seconds);
		await interruptibleWait(Math.min(1, seconds - passed) * 1e3);
	}
	progress("Recording, in seconds", seconds, seconds);
}
// src/recording/emitter.ts
function createEmitter() {
	const listeners = /* @__PURE__ */ new Set();
	return {
		subscribe(listener) {
			listeners.add(listener);
			return () => void listeners.delete(listener);
		},
		emit(...args) {
			const errors = [];
			for (const listener of listeners) try {
				listener(...args);
			} catch (error) {
				errors.push(error);
			}
			if (errors.length > 0) throw errors[0];
		},
		close: () => listeners.clear()
	};
}
// src/recording/bulk/run.ts
/** A call that is named twice is one call. */
function openRun(command, ids, at) {
	const waiting = [...new Set(ids)];
	return close({
		command,
		total: waiting.length,
		waiting,
		inProgress: [],
		settled: [],
		stopRefusal: null,
		state: { name: "running" },
		startedAt: at,
		endedAt: null
	}, at);
}
/** The run after an event. What makes no sense in its state changes nothing. */
function reduceRun(run, event) {
	if (run.state.name === "over") return run;
	switch (event.type) {
		case "began": return begin(run);
		case "settled": return close(settle$2(run, event.id, event.outcome, event.at), event.at);
		case "putBack": return close(putBack(run, event.id, event.at), event.at);
		case "signedIn": return run.state.name === "held" ? {
			...run,
			state: { name: "running" }
		} : run;
		case "stopRefused": return {
			...run,
			stopRefusal: event.failure
		};
		case "ended": return close(end(run, event.because, event.at), event.at);
	}
}
function begin(run) {
	const [id, ...waiting] = run.waiting;
	if (id === void 0 || run.state.name !== "running") return run;
	return {
		...run,
		waiting,
		inProgress: [...run.inProgress, id]
	};
}
function settle$2(run, id, outcome, at) {
	if (!run.inProgress.includes(id)) return run;
	const inProgress = run.inProgress.filter((one) => one !== id);
	return {
		...run,
		inProgress,
		settled: [...run.settled, {
			id,
			outcome,
			at
		}]
	};
}
function putBack(run, id, at) {
	if (!run.inProgress.includes(id)) return run;
	if (run.state.name === "stopping") return settle$2(run, id, {
		kind: "notTried",
		because: run.state.because
	}, at);
	const inProgress = run.inProgress.filter((one) => one !== id);
	return {
		...run,
		inProgress,
		waiting: [id, ...run.waiting],
		state: { name: "held" }
	};
}
function end(run, because, at) {
	if (run.state.name === "stopping") return run;
	const rest = run.waiting.map((id) => ({
		id,
		outcome: {
			kind: "notTried",
			because
		},
		at
	}));
	const settled = [...run.settled, ...rest];
	return {
		...run,
		waiting: [],
		settled,
		state: {
			name: "stopping",
			because
		}
	};
}
function close(run, at) {
	if (run.waiting.length > 0 || run.inProgress.length > 0) return run;
	const because = run.state.name === "stopping" ? run.state.because : "finished";
	return {
		...run,
		state: {
			name: "over",
			because
		},
		endedAt: at
	};
}
/** The name of an outcome in files and in `--json`: programs read it, so that no rename changes it. */
var outwardKind = (kind) => kind === "alreadyDone" ? "alreadySo" : kind;
/** How a refused or lost request ends its call. */
function bulkOutcomeOf(failure) {
	switch (failure.kind) {
		case "callEnded": return { kind: "gone" };
		case "notPermitted":
		case "notParticipant":
		case "notMyCall": return {
			kind: "notPermitted",
			failure
		};
		default: return {
			kind: "failed",
			failure
		};
	}
}
// src/recording/bulk/plan.ts
init_command();
init_status();
var send = (command) => ({
	kind: "send",
	command
});
var settled = (outcome) => ({
	kind: "settled",
	outcome
});
/**
* Plans one call: never more than one write, so that a run that breaks off leaves no call half done.
* @param stopRefusal why the platform refused a stop in this run; `null` if it has not
*/
function bulkPlanFor(command, snapshot, stopRefusal) {
	const { status, availability } = snapshot;
	if (status.kind === "ended") return settled({ kind: "gone" });
	if (isAlreadyDone(command, status)) return settled({ kind: "alreadyDone" });
	if (command === "stop") return bulkPlanForStop(snapshot, stopRefusal);
	const why = availability[command];
	return why === null || why === "checking" ? send(command) : settled({
		kind: "notPossible",
		why
	});
}
/** A call that is not recorded needs no pause. For a stop, a pause of what nobody can stop is enough. */
function isAlreadyDone(command, status) {
	if (status.kind === "notRecorded") return true;
	if (command !== "stop") return isSatisfiedBy(command, status);
	if (status.kind !== "paused" || status.by === "hold") return false;
	return !recordersThatAre(status.recorders, "paused").some(isStoppable);
}
/** One pause silences a policy and an ad-hoc recording alike; a stop would leave the policy's at work. */
function bulkPlanForStop({ status, availability }, stopRefusal) {
	if (availability.pause === "noCallYet") return settled({
		kind: "notPossible",
		why: availability.pause
	});
	if (!("recorders" in status)) return send("pause");
	const running = recordersThatAre(status.recorders, "active", "paused");
	if (!stopRefusal && status.kind !== "suppressed" && running.every(isStoppable)) return send("stop");
	if (availability.pause !== "apiCannotPause" && isStillToPause(status, status.recorders)) return send("pause");
	if (status.kind === "paused") return settled({ kind: "alreadyDone" });
	return settled(bulkOutcomeOf(stopRefusal ?? { kind: "notParticipant" }));
}
/** A hold ends without anybody's doing, and its pause with it. So does what a queue or flow holds back. */
function isStillToPause(status, recorders) {
	if (status.kind === "suppressed") return true;
	if (status.kind === "paused") return status.by === "hold";
	return recordersThatAre(recorders, "active").some(isPausable);
}
/** The outcome that a snapshot proves after `sent` was accepted; `null`: it is not so yet. */
function outcomeFrom(command, sent, snapshot) {
	const { status } = snapshot;
	if (status.kind === "ended") return { kind: "gone" };
	if (!(status.kind === "notRecorded" ? sent !== "resume" : isSatisfiedBy(sent, status))) return null;
	const records = status.kind === "recording";
	if (command !== "resume" && records) return {
		kind: "notPossible",
		why: "snippetCannotPause"
	};
	return { kind: command === sent ? "done" : "pausedInstead" };
}
// src/recording/bulk/runner.ts
init_failure();
/** These refuse every stop of the run: the platform keeps stopping to the agents, or to a permission. */
var reservesStopping = /* @__PURE__ */ new Set(["notParticipant", "notPermitted"]);
var isAccepted = (answer) => answer.ok && answer.value === "accepted";
/** Carries out one command on many calls, several at a time. Nothing is sent for a call after its one write. */
function startRun(deps, command, ids) {
	let run = openRun(command, ids, deps.now());
	let refusals = 0;
	let active = 0;
	const listeners = createEmitter();
	const confirming = /* @__PURE__ */ new Map();
	function dispatch(event) {
		run = reduceRun(run, {
			...event,
			at: deps.now()
		});
		listeners.emit(run);
	}
	function startNext() {
		while (run.state.name === "running" && active < bulkPolicy.parallel) {
			const [id] = run.waiting;
			if (id === void 0) return;
			dispatch({ type: "began" });
			processCall(id);
		}
	}
	async function processCall(id) {
		active += 1;
		await processNow(id);
		active -= 1;
		startNext();
	}
	async function processNow(id) {
		const known = deps.known(id);
		const seen = known ? success(known) : await deps.readCall(id);
		if (!seen.ok) failCall(id, seen.failure);
		else if (seen.value === null) settle(id, { kind: "gone" });
		else await executeOn(id, seen.value);
	}
	async function executeOn(id, snapshot) {
		const { state } = run;
		if (state.name === "stopping") return settle(id, {
			kind: "notTried",
			because: state.because
		});
		const plan = bulkPlanFor(command, snapshot, run.stopRefusal);
		if (plan.kind === "settled") return settle(id, plan.outcome);
		const answer = await deps.execute(id, plan.command, snapshot);
		if (!answer.ok && plan.command === "stop" && reservesStopping.has(answer.failure.kind)) {
			dispatch({
				type: "stopRefused",
				failure: answer.failure
			});
			return executeOn(id, snapshot);
		}
		const confirmed = confirmCall(id, plan.command, answer);
		countRefusal(answer);
		if (!isAccepted(answer)) await confirmed;
	}
	function confirmCall(id, sent, answer) {
		const confirmation = confirmationOf(sent, answer, deps.now(), bulkConfirmation);
		/** What is so although nothing was carried out was so before. */
		const inVain = answer.ok ? answer.value === "alreadyDone" : denialOf(answer.failure) !== null;
		function proof(seen) {
			if (!seen.ok) return seen.failure.kind === "signedOut" && !isAccepted(answer) ? seen : null;
			if (seen.value === null) return success({ kind: "gone" });
			const shown = outcomeFrom(command, sent, seen.value);
			return shown && success(shown.kind === "done" && inVain ? { kind: "alreadyDone" } : shown);
		}
		return new Promise((resolve) => {
			const read = () => deps.readCall(id);
			const learn = confirm(deps, read, confirmation, proof, (shown) => {
				const end = shown ?? failed(confirmation.fallbackFailure);
				if (end.ok) settle(id, end.value);
				else failCall(id, end.failure);
				resolve();
			});
			confirming.set(id, learn);
			const known = deps.known(id);
			if (known) learn(success(known));
		});
	}
	function failCall(id, failure) {
		if (failure.kind === "signedOut") dispatch({
			type: "putBack",
			id
		});
		else settle(id, bulkOutcomeOf(failure));
	}
	/** What cannot be stopped or looked at says nothing of the others: they may still be paused. */
	function countRefusal(answer) {
		if (answer.ok || answer.failure.kind !== "notPermitted") refusals = 0;
		else if (++refusals >= bulkPolicy.refusalsThatEnd) dispatch({
			type: "ended",
			because: answer.failure
		});
	}
	const settle = (id, outcome) => dispatch({
		type: "settled",
		id,
		outcome
	});
	startNext();
	return {
		run: () => run,
		subscribe: listeners.subscribe,
		stateReceived: (id, snapshot) => confirming.get(id)?.(success(snapshot)),
		cancel: () => dispatch({
			type: "ended",
			because: "cancelled"
		}),
		abort: (because) => dispatch({
			type: "ended",
			because
		}),
		signedIn() {
			dispatch({ type: "signedIn" });
			startNext();
		}
	};
}
// src/cli/in-parallel.ts
/** Does the work for every item, for so many `limit`; they are begun in their order. */
async function inParallel(items, limit, work) {
	const waiting = items.values();
	const runWorker = async () => {
		for (const item of waiting) await work(item);
	};
	await Promise.all(Array.from({ length: limit }, runWorker));
}
// src/cli/commands/queue-list.ts
/** Reads the calls of a queue, several at a time, and says in their order how they are or what would be done. */
async function readQueueCalls(context, queue, action, ids) {
	const { interrupted, reportCall, progress } = context;
	const asked = action === "list" ? "status" : action;
	const reports = /* @__PURE__ */ new Map();
	let problem = null;
	let reportedCount = 0;
	const ended = () => interrupted.aborted || problem !== null;
	function reportKnown(ids) {
		for (const id of ids) {
			const report = reports.get(id);
			if (!report) return;
			reportCall(report);
			reportedCount += 1;
		}
	}
	await orInterrupted(context, null, inParallel(ids, bulkPolicy.parallel, async (conversationId) => {
		if (ended()) return;
		const seen = await readQueueCall(context, queue, conversationId);
		if (ended()) return;
		if (!seen.ok && seen.failure.kind === "signedOut") problem = seen.failure;
		reports.set(conversationId, {
			conversationId,
			asked,
			...reportFor(context, asked, seen)
		});
		reportKnown(ids.slice(reportedCount));
		progress("Calls", reports.size, ids.length);
	}));
	reportKnown(ids.slice(reportedCount).filter((id) => reports.has(id)));
	const interruption = problem ?? "cancelled";
	return {
		calls: ids.map((id) => reports.get(id) ?? notTried(asked, id, interruption)),
		problem
	};
}
/** Asks the platform whether the call is still in the queue, and the API in use how it is recorded. */
async function readQueueCall({ options, backendOf }, queue, conversationId) {
	const seen = await queue.readCall(conversationId);
	if (options.api === "conversations" || !seen.ok || !seen.value) return seen;
	const read = await backendOf(conversationId).read();
	return read.ok ? {
		ok: true,
		value: {
			...seen.value,
			snapshot: read.value
		}
	} : read;
}
function reportFor({ options }, asked, seen) {
	if (!seen.ok) return {
		outcome: {
			kind: "failed",
			failure: seen.failure
		},
		snapshot: null
	};
	if (!seen.value) return {
		outcome: { kind: "gone" },
		snapshot: null
	};
	const { conversationId: _, ...call } = seen.value;
	if (asked === "status") return {
		...call,
		outcome: { kind: "read" }
	};
	return {
		...call,
		outcome: plannedOutcome(asked, call.snapshot, options)
	};
}
/** A stop that the platform refuses becomes a pause, with the API that can pause. */
function plannedOutcome(asked, snapshot, { api }) {
	const plan = bulkPlanFor(asked, snapshot, null);
	if (plan.kind === "settled") return plan.outcome;
	const { command } = plan;
	return {
		kind: "planned",
		command,
		orPause: command === "stop" && api === "conversations"
	};
}
// src/cli/commands/queue-bulk.ts
init_failure();
/** Carries out one command on the calls of a queue, several at a time. */
async function changeQueueCalls(context, queue, command, ids) {
	const seen = /* @__PURE__ */ new Map();
	const reportOn = ({ id, outcome }) => {
		const { conversationId, ...call } = seen.get(id) ?? {
			conversationId: id,
			snapshot: null
		};
		return {
			conversationId,
			asked: command,
			outcome,
			...call
		};
	};
	let reportedCount = 0;
	const reportProgress = (run) => {
		const fresh = run.settled.slice(reportedCount);
		reportedCount = run.settled.length;
		for (const settled of fresh) if (settled.outcome.kind !== "notTried") context.reportCall(reportOn(settled));
		context.progress("Calls", reportedCount, run.total);
	};
	const { run, problem } = await runToItsEnd(context, depsOf(context, queue, seen), command, ids, reportProgress);
	const left = run.inProgress.map((id) => notTried(command, id, "cancelled"));
	return {
		calls: [...run.settled.map(reportOn), ...left],
		problem
	};
}
function depsOf(context, queue, seen) {
	return {
		...context.clock,
		known: () => null,
		async readCall(id) {
			const call = await readQueueCall(context, queue, id);
			if (!call.ok) return call;
			if (call.value) seen.set(id, call.value);
			return success(call.value?.snapshot ?? null);
		},
		execute: (id, command, snapshot) => context.backendOf(id).execute(command, snapshot)
	};
}
/**
* Ctrl-C begins no more calls, and waits only for those that were written to. Nor does a sign-in that is refused begin
* more, since there is no one to sign in again.
*/
function runToItsEnd({ interrupted, inFlightWrites }, deps, command, ids, reportProgress) {
	return new Promise((resolve) => {
		const runner = startRun(deps, command, ids);
		const end = (ended) => {
			unsubscribe();
			resolve(ended);
		};
		const follow = (run) => {
			reportProgress(run);
			if (run.state.name === "held") runner.abort({ kind: "signedOut" });
			else if (run.state.name === "over") {
				const { because } = run.state;
				end({
					run,
					problem: typeof because === "string" ? null : because
				});
			} else if (interrupted.aborted && !run.inProgress.some((id) => inFlightWrites.has(id))) end({
				run,
				problem: null
			});
		};
		const unsubscribe = runner.subscribe(follow);
		interrupted.addEventListener("abort", runner.cancel);
		follow(runner.run());
	});
}
// src/cli/commands/queue.ts
/** Does one thing to every active call of a queue. Those that a broken search has found get their turn anyway. */
async function runQueue(context, action, queueId) {
	const queue = context.queueCallsOf(queueId);
	const found = await orInterrupted(context, null, findCalls(context, queue));
	if (!found) return {
		...reportOf(),
		interrupted: true,
		complete: false
	};
	if (!found.ok) return {
		...reportOf(),
		problem: found.failure,
		complete: false
	};
	const { conversationIds, complete, failure } = found.value;
	const result = action === "list" || context.options.dryRun || context.interrupted.aborted ? await readQueueCalls(context, queue, action, conversationIds) : await changeQueueCalls(context, queue, action, conversationIds);
	const cutShort = !complete || notDone$1(result).length > 0;
	return {
		calls: result.calls,
		interrupted: context.interrupted.aborted && cutShort,
		problem: result.problem ?? failure,
		complete
	};
}
/** A queue without calls has to be distinguished from an id that is no queue's. */
async function findCalls({ interrupted, progress }, queue) {
	const found = await queue.find({
		signal: interrupted,
		onPage: (count, about) => progress("Calls found", count, about)
	});
	if (!found.ok || found.value.conversationIds.length > 0 || !found.value.complete) return found;
	const name = await queue.name();
	return !name.ok && name.failure.kind === "notFound" ? name : found;
}
// src/cli/invocation.ts
var queueActions = [
	"list",
	"stop",
	"pause",
	"resume"
];
var parsedAs = (value) => ({
	ok: true,
	value
});
var usageError = (problem) => ({
	ok: false,
	problem
});
var package_default = {
	name: "genesys-recording-control",
	version: "0.1.0",
	description: "Recording control for Genesys Cloud agents: see, start, stop, pause and resume the recording of a call.",
	license: "MIT",
	type: "module",
	"private": true,
	engines: { "node": ">=20.19" },
	bin: { "genesys-recording": "dist-cli/bin/genesys-recording.js" },
	files: [
		"dist",
		"dist-cli",
		"docs",
		"manifest.json"
	],
	scripts: {
		"start": "npm run build --silent -- --logLevel warn && tsx simulator/main.ts",
		"dev": "tsx simulator/dev.ts",
		"build": "vite build",
		"build:cli": "vite build -c vite.cli.config.ts",
		"prepack": "npm run build && npm run build:cli",
		"test": "tsx test/run.ts",
		"test:setup": "tsx test/run/setup/main.ts",
		"test:unit": "vitest run --project unit",
		"test:e2e": "playwright test",
		"test:model": "tsx test/model/run.ts",
		"test:defects": "tsx test/model/defects.ts",
		"test:mutants": "tsx test/mutants/run.ts",
		"test:soak": "tsx test/performance/soak/run.ts",
		"test:speed": "tsx test/performance/speed/run.ts",
		"bench:queue": "tsx test/performance/queue/benchmark.ts",
		"lint": "oxlint --type-aware --deny-warnings",
		"typecheck": "tsc && tsc -p src && tsc -p src/recording && tsc -p src/cli",
		"format": "prettier --write .",
		"manifest": "tsx build/write-manifest.ts"
	},
	dependencies: {
		"@commander-js/extra-typings": "14.0.0",
		"commander": "14.0.3",
		"purecloud-platform-client-v2": "262.0.0",
		"undici": "7.30.2",
		"valibot": "1.5.0"
	},
	devDependencies: {
		"@axe-core/playwright": "4.14.0",
		"@hono/node-server": "2.1.8",
		"@playwright/test": "1.65.1",
		"@size-limit/file": "12.0.0",
		"@testing-library/dom": "10.4.2",
		"@types/node": "20.19.0",
		"@types/selenium-webdriver": "4.35.7",
		"@types/ws": "8.18.2",
		"axe-core": "4.14.1",
		"fast-check": "4.10.2",
		"genesys-spark-components": "4.201.1",
		"happy-dom": "21.0.4",
		"hono": "4.13.19",
		"jiti": "2.7.0",
		"knip": "6.44.2",
		"oxlint": "1.89.0",
		"oxlint-tsgolint": "7.0.2004",
		"playwright-core": "1.65.1",
		"preact": "11.2.0",
		"prettier": "3.10.1",
		"puppeteer-core": "24.43.1",
		"purecloud-client-app-sdk": "2.6.10",
		"selenium-webdriver": "4.40.0",
		"size-limit": "12.0.0",
		"snyk": "file:build/empty-package",
		"snyk-to-html": "file:build/empty-package",
		"tsx": "4.23.15",
		"typescript": "7.0.2",
		"vite": "8.3.8",
		"vitest": "4.1.12",
		"ws": "8.23.0"
	},
	overrides: { "purecloud-client-app-sdk": {
		"snyk": "$snyk",
		"snyk-to-html": "$snyk-to-html"
	} }
};
// src/cli/help.ts
var environmentHelp = `Environment variables, also read from .env in the working folder:
  GENESYS_REGION          the region's domain (default: mypurecloud.com)
  GENESYS_CLIENT_ID       an OAuth client with the grant type Client Credentials
  GENESYS_CLIENT_SECRET   its secret
  TARGET_CONVERSATION_ID  the call that demo records
  GENESYS_GATEWAY         your own gateway in front of Genesys Cloud, as a URL
  HTTPS_PROXY, NO_PROXY   a proxy, and the hosts that are reached without it
  NODE_EXTRA_CA_CERTS     a file with the certificates of a proxy that inspects TLS`;
var exitCodesHelp = `Exit codes:
  ${exitCodes.done}    done, or nothing to do
  ${exitCodes.someFailed}    some calls failed
  ${exitCodes.wrongUse}    wrong arguments or settings; nothing was sent
  ${exitCodes.signedOut}    credentials refused
  ${exitCodes.notPermitted}    not permitted
  ${exitCodes.notFound}    not found, or the call has ended
  ${exitCodes.platform}    platform or network failure
  ${exitCodes.interrupted}  interrupted by Ctrl-C`;
/** The package's version, put in by the build. */
var { version } = package_default;
// src/recording/uuid.ts
var uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Whether it may be the id of something in Genesys Cloud. */
var isUuid = (text) => uuid.test(text);
// src/cli/id.ts
/** Ids of Genesys Cloud are UUIDs; a wrong one is reported before any request. */
function checkId(id, name) {
	return isUuid(id) ? parsedAs(id.toLowerCase()) : usageError(`${name} must be a UUID, not "${id}".`);
}
// src/cli/program.ts
init_command();
/** The demo records for ten seconds, as the tutorial's example does (docs/tutorial-api.md). */
var demoSeconds = 10;
/** A demonstration is no way to record whole calls. */
var maxDemoSeconds = 600;
var callHelp = {
	status: "whether the call is recorded, and by which recorders",
	start: "start recording, and wait until it is confirmed",
	stop: "stop recording, and wait until it is confirmed",
	pause: "pause the recording (secure pause), and wait until it is confirmed",
	resume: "resume the recording, and wait until it is confirmed"
};
var queueHelp = {
	list: "the active calls of a queue, and whether they are recorded",
	stop: "stop every recording; what cannot be stopped is paused, and reported as such",
	pause: "pause every recording",
	resume: "resume every recording"
};
/**
* The command line as data: parsing, help, suggestions and usage errors come from it.
* @param run called once with what is to be done
* @param print takes help and the version
*/
function createProgram(run, print) {
	const program = new Command("genesys-recording").description("See and control the recording of live calls in Genesys Cloud.").addOption(new Option("--api <name>", "the Platform API, or the tutorial's recordings API").choices(["conversations", "recordings"]).default("conversations")).addOption(new Option("--recording-type <type>", "what the recordings API records (default: \"full\")").choices(["full", "agent"])).option("--env-file <file>", "environment variables from this file instead of .env").option("--json", "one JSON document instead of lines").option("--dry-run", "say what would be done, and change nothing").version(version, "--version", "print the version").helpOption("-h, --help", "print help").helpCommand(false).exitOverride().configureOutput({
		writeOut: print,
		writeErr: () => void 0
	}).addHelpText("after", `\n${environmentHelp}\n\n${exitCodesHelp}`);
	const begin = (invocation) => {
		const { api, recordingType = null, envFile = null, json = false, dryRun = false } = program.opts();
		run(invocation, {
			api,
			recordingType,
			envFile,
			json,
			dryRun
		});
	};
	const readId = (text, name) => {
		const id = checkId(text, name);
		return id.ok ? id.value : program.error(id.problem);
	};
	for (const asked of ["status", ...commands]) program.command(asked).description(callHelp[asked]).argument("<conversationId>", "the id of the call").action((text) => begin({
		kind: "call",
		asked,
		conversationId: readId(text, "conversationId")
	}));
	program.command("demo").description("start recording TARGET_CONVERSATION_ID, wait, and stop").option("--seconds <n>", "how long to record", readSeconds, demoSeconds).action(({ seconds }) => begin({
		kind: "demo",
		seconds
	}));
	const queue = program.command("queue").description("list or control all active calls of a queue");
	for (const action of queueActions) queue.command(action).description(queueHelp[action]).argument("<queueId>", "the id of the queue").action((text) => begin({
		kind: "queue",
		action,
		queueId: readId(text, "queueId")
	}));
	return program;
}
function readSeconds(text) {
	const seconds = Number(text || NaN);
	if (seconds >= 0 && seconds <= maxDemoSeconds) return seconds;
	throw new InvalidArgumentError(`It takes a number from 0 to ${maxDemoSeconds}.`);
}
// src/cli/args.ts
/** @param args without the program's own name */
function readArguments(args) {
	const runs = [];
	const printed = [];
	const program = createProgram((invocation, options) => runs.push({
		invocation,
		options
	}), (text) => printed.push(text));
	try {
		program.parse(args, { from: "user" });
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (error.exitCode !== 0) return usageError(problemOf(error));
	}
	const [run] = runs;
	if (!run) return parsedAs({
		kind: "print",
		text: printed.join("").trimEnd()
	});
	const problem = contradiction(run.invocation, run.options);
	return problem === null ? parsedAs({
		kind: "run",
		...run
	}) : usageError(problem);
}
/** A problem as a sentence: those that commander finds come as small print after "error: ". */
function problemOf({ code, message }) {
	if (code === "commander.help") return "Missing command.";
	const [, found] = /^error: (.*)$/s.exec(message) ?? [];
	if (found === void 0) return message;
	return `${found.charAt(0).toUpperCase()}${found.slice(1).replace("\n", " ")}`;
}
/** What cannot work is reported before any request. */
function contradiction(invocation, { api, recordingType }) {
	if (api === "conversations") return recordingType === null ? null : "--recording-type is for --api recordings.";
	const asked = invocation.kind === "call" ? invocation.asked : actionOf(invocation);
	return asked === "pause" || asked === "resume" ? `The recordings API cannot ${asked}. Leave out --api recordings.` : null;
}
var actionOf = (invocation) => invocation.kind === "queue" ? invocation.action : null;
// src/genesys/api/errors.ts
/** Codes that say more than their HTTP status (x-inin-error-codes of the public API description). */
var byCode = /* @__PURE__ */ new Map([
	["conversation.error.conversation.disconnected", { kind: "callEnded" }],
	["conversation.error.call.disconnected", { kind: "callEnded" }],
	["conversation.error.conversation.not.found", { kind: "callEnded" }],
	["conversation.error.participant.no.active.conversations", { kind: "callEnded" }],
	["conversation.error.no.common.user", { kind: "notMyCall" }],
	["conversation.error.forbidden.not.active.participant", { kind: "notParticipant" }],
	["conversation.error.not.conversation.participant", { kind: "notParticipant" }],
	["conversation.error.user.not.party", { kind: "notParticipant" }]
]);
/** It comes with 401, but a new sign-in from the same network would not help. */
var wrongNetwork = "ip.not.authorized";
/** Makes a failure of whatever was thrown. Total: any input gives a failure, and nothing is thrown. */
function toFailure(thrown, operation) {
	try {
		const answer = readErrorAnswer(thrown);
		if (!answer) return withoutAnswer(thrown);
		const failure = byCodeOf(answer, operation) ?? byStatus(answer, operation);
		const { correlationId } = answer;
		return correlationId ? {
			...failure,
			correlationId
		} : failure;
	} catch {
		return { kind: "badAnswer" };
	}
}
/** Only a read may say that a call has ended: a command that is refused so may have met a mistake. */
function byCodeOf({ code }, { method }) {
	const failure = byCode.get(code);
	return failure?.kind === "callEnded" && method !== "GET" ? { kind: "refusedAsEnded" } : failure;
}
function withoutAnswer(thrown) {
	if (!(thrown instanceof Error)) return { kind: "badAnswer" };
	if (thrown.name === "TimeoutError" || thrown.name === "AbortError") return { kind: "timeout" };
	if (!(thrown instanceof TypeError)) return { kind: "badAnswer" };
	return v.is(networkError, thrown.cause) ? {
		kind: "offline",
		code: thrown.cause.code
	} : { kind: "offline" };
}
/** Why Node's `fetch` reached nothing. A browser does not say. */
var networkError = v.object({ code: v.string() });
function byStatus(answer, operation) {
	const { status, code, message } = answer;
	if (status >= 500) return {
		kind: "platform",
		status
	};
	if (status === 429) return {
		kind: "tooManyRequests",
		retryAfterMs: retryAfterMs(answer)
	};
	if (isHtml(answer.headers)) return { kind: "badAnswer" };
	switch (status) {
		case 401: return code === wrongNetwork ? refused(status, message) : { kind: "signedOut" };
		case 403: return notPermitted(answer, operation);
		case 404: return { kind: "notFound" };
		case 408: return { kind: "timeout" };
		case 409: return { kind: "conflict" };
		default: return refused(status, message);
	}
}
/** The platform's own words are shown, so they must not be a page long (characters). */
var longestMessage = 200;
var refused = (status, message) => ({
	kind: "refused",
	status,
	message: message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message
});
/** The parameters' names are not documented, so the permissions are looked for wherever the answer may name them. */
function notPermitted({ code, message, params }, operation) {
	const permissions = [message, ...Object.values(params)].join(" ").match(/[\w-]+:[\w-]+:[\w-]+/g) ?? operation.permissions.slice(0, 1);
	if (code !== "app.not.authorized.for.scope" && permissions.length > 0) return {
		kind: "notPermitted",
		lack: "permission",
		missing: [...new Set(permissions)]
	};
	return code.startsWith("missing.") ? refused(403, message) : {
		kind: "notPermitted",
		lack: "scope",
		missing: [operation.scope]
	};
}
/** What the SDK rejects with, extended responses on (ApiClient.js, callApi). */
var rejection = v.object({
	status: v.number(),
	headers: v.fallback(v.record(v.string(), v.string()), {}),
	body: v.unknown()
});
/** Genesys' error envelope (ErrorBody), as far as it is needed. */
var envelope = v.fallback(v.object({
	code: v.fallback(v.string(), ""),
	message: v.fallback(v.string(), ""),
	contextId: v.fallback(v.optional(v.string()), void 0),
	messageParams: v.fallback(v.record(v.string(), v.string()), {})
}), {
	code: "",
	message: "",
	contextId: void 0,
	messageParams: {}
});
/** Reads what a request was rejected with; `null` if there was no answer. */
function readErrorAnswer(thrown) {
	const rejected = v.safeParse(rejection, thrown);
	if (!rejected.success) return null;
	const { status, headers, body } = rejected.output;
	const { code, message, contextId, messageParams: params } = v.parse(envelope, body);
	return {
		status,
		headers,
		code,
		message,
		params,
		correlationId: headers["inin-correlation-id"] ?? contextId
	};
}
/** The platform never answers with a page: a proxy or a portal stands between. */
var isHtml = (headers) => headers["content-type"]?.includes("html") ?? false;
/**
* How long the platform asks to wait, in ms; `null` if it does not say. Retry-After is a number of seconds or a date
* (RFC 9110). Where the browser hides the header, the message of `too.many.requests.retry.after` tells it:
* "Retry the request in [%s] seconds".
*/
function retryAfterMs({ headers, message }) {
	const given = headers["retry-after"] || /\[(\d+)\] seconds/.exec(message)?.[1];
	if (!given) return null;
	const seconds = Number(given);
	const wait = Number.isNaN(seconds) ? Date.parse(given) - Date.now() : seconds * 1e3;
	return Number.isFinite(wait) ? Math.max(0, wait) : null;
}
// src/genesys/api/api.ts
init_failure();
/** With `setReturnExtendedResponses(true)` (ApiClient.js, callApi). */
var extendedAnswer = v.object({
	headers: v.record(v.string(), v.string()),
	body: v.unknown()
});
function createApi(client) {
	return { async call(operation, { path = {}, query = {}, body, answer }) {
		try {
			const response = await client.callApi(operation.path, operation.method, { ...path }, { ...query }, {}, {}, body, ["PureCloud OAuth"], ["application/json"], ["application/json"]);
			const { headers, body: content } = v.parse(extendedAnswer, response);
			const parsed = v.safeParse(answer, content);
			const correlationId = headers["inin-correlation-id"];
			return parsed.success && !isHtml(headers) ? success(parsed.output, { correlationId }) : failed({
				kind: "badAnswer",
				correlationId
			});
		} catch (thrown) {
			return failed(toFailure(thrown, operation));
		}
	} };
}
// src/genesys/sdk/fetch-request.ts
/** A longer answer is not read to its end, so that it cannot fill the page's memory. None of one call comes near it. */
var maxAnswerBytes = 1048576;
/** The same for the lists of a whole queue or organisation. */
var maxListBytes = 8388608;
var listPaths = /\/api\/v2\/(?:analytics|routing)\//;
/** An answer that takes longer counts as lost, in ms: a page reads the status again, a script has the tutorial's limit. */
var requestTimeoutsMs = {
	page: 8e3,
	script: 3e4
};
/** Carries an answer that is no success, in the place where the SDK looks for it. */
var HttpError = class extends Error {
	name = "HttpError";
	response;
	constructor(response) {
		super(`HTTP ${response.status}`);
		this.response = response;
	}
};
/**
* Sends one request of the SDK by `fetch`, in a page and in Node.
* @throws HttpError for any answer but 2xx; TypeError without an answer; TimeoutError after `timeout` ms
*/
async function fetchAnswer(options) {
	const url = new URL(options.url);
	for (const [name, value] of Object.entries(options.params ?? {})) url.searchParams.set(decodeURIComponent(name), value);
	const response = await fetch(url, {
		method: options.method,
		headers: options.headers ?? {},
		body: bodyOf(options.data),
		signal: AbortSignal.timeout(options.timeout),
		cache: "no-store",
		credentials: "omit",
		keepalive: options.keepalive ?? false,
		redirect: "error"
	});
	const answer = await read(response, listPaths.test(url.pathname) ? maxListBytes : maxAnswerBytes);
	if (!response.ok) throw new HttpError(answer);
	return answer;
}
function bodyOf(data) {
	if (data === void 0 || data === null) return null;
	return typeof data === "string" ? data : JSON.stringify(data);
}
async function read(response, maxBytes) {
	const text = await readText$1(response, maxBytes);
	const isJson = response.headers.get("content-type")?.includes("json") ?? false;
	return {
		status: response.status,
		statusText: response.statusText,
		headers: Object.fromEntries(response.headers),
		data: isJson ? parse(text) : void 0,
		text
	};
}
async function readText$1(response, maxBytes) {
	if (!response.body) return "";
	const reader = response.body.getReader();
	const decoder = new TextDecoder();
	let text = "";
	let bytes = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		bytes += part.value.length;
		if (bytes > maxBytes) {
			await reader.cancel();
			return "";
		}
		text += decoder.decode(part.value, { stream: true });
	}
	return text + decoder.decode();
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/genesys/api/client-credentials.ts
init_failure();
/** A token is replaced so long before its end: twice what a request may take. */
var renewBeforeMs = 6e4;
/** One of a short life is used for nine tenths of it, so that it serves more than one request. */
var shareOfLife = .9;
var authData = v.object({
	accessToken: v.pipe(v.string(), v.minLength(1)),
	/** Epoch ms. Without it the token is used until the platform refuses it. */
	tokenExpiryTime: v.fallback(v.number(), Number.POSITIVE_INFINITY)
});
/** @param now epoch ms */
function createTokenProvider(client, { clientId, clientSecret }, now) {
	let token = 0;
	let renewAt = Number.NEGATIVE_INFINITY;
	let signingIn = null;
	async function signIn() {
		try {
			const data = await client.loginClientCredentialsGrant(clientId, clientSecret);
			const answer = v.safeParse(authData, data);
			if (!answer.success) return failed({ kind: "badAnswer" });
			const life = answer.output.tokenExpiryTime - now();
			renewAt = now() + Math.max(life - renewBeforeMs, life * shareOfLife);
			token += 1;
			return success(token);
		} catch (thrown) {
			return failed(signInFailure(thrown));
		} finally {
			signingIn = null;
		}
	}
	return {
		async ensure() {
			if (now() < renewAt) return success(token);
			signingIn ??= signIn();
			return signingIn;
		},
		forget(refused) {
			if (refused === token) renewAt = Number.NEGATIVE_INFINITY;
		}
	};
}
/** The login server is no part of the Platform API: it has no permissions, and speaks OAuth's errors. */
var login = {
	method: "POST",
	path: "/oauth/token",
	permissions: [],
	scope: "",
	why: "to sign in"
};
/** What OAuth answers to a client it does not know, to a wrong secret, and to a client of another grant. */
var refusals = /* @__PURE__ */ new Set([
	400,
	401,
	403
]);
function signInFailure(thrown) {
	if (!(thrown instanceof HttpError)) return toFailure(thrown, login);
	const { status, headers, data } = thrown.response;
	const failure = toFailure({
		status,
		headers,
		body: data
	}, login);
	return refusals.has(status) ? {
		...failure,
		kind: "signedOut"
	} : failure;
}
// src/genesys/api/rate-limiter.ts
function createRateLimiter(clock) {
	let rateWindow = newRateWindow;
	let inFlight = 0;
	let cancel = null;
	const waiting = {
		interactive: [],
		background: []
	};
	function startNext() {
		cancel?.();
		cancel = null;
		const now = clock.now();
		const wait = nextSlotAt(rateWindow, now) - now;
		const queue = waiting.interactive.length > 0 ? waiting.interactive : waiting.background;
		if (queue.length === 0) return;
		if (wait > 0) {
			cancel = clock.after(Math.ceil(wait), startNext);
			return;
		}
		rateWindow = countRequest(rateWindow, now);
		inFlight += 1;
		queue.shift()?.();
		startNext();
	}
	return {
		acquire(priority, go) {
			waiting[priority].push(go);
			startNext();
		},
		release(headers) {
			inFlight -= 1;
			const limit = readRateLimit(headers);
			if (limit) rateWindow = observe(rateWindow, limit, inFlight, clock.now());
			startNext();
		},
		blockFor(ms) {
			rateWindow = blockUntil(rateWindow, clock.now() + ms);
			startNext();
		},
		blockedUntil: () => rateWindow.blockedUntil
	};
}
/** The figures of the pace, each with its reason. */
var ratePolicy = {
	/** What Genesys allows one person in one app until its headers say otherwise (facts D3: per user and OAuth client). */
	allowedPerWindow: 300,
	windowMs: 6e4,
	/** The rest is for the person's other pages and widgets, which share the token's allowance. */
	share: .97,
	/** What was not used is caught up at most this much faster than evenly: no burst at the end of a window. */
	maxCatchUp: 1.25
};
var newRateWindow = {
	allowed: ratePolicy.allowedPerWindow,
	used: 0,
	endsAt: null,
	sentAt: Number.NEGATIVE_INFINITY,
	blockedUntil: Number.NEGATIVE_INFINITY
};
/** Reads the headers of an answer; `null` where a proxy or the browser hides them. */
function readRateLimit(headers) {
	const [count, allowed, reset] = [
		"count",
		"allowed",
		"reset"
	].map((name) => Number.parseInt(headers[`inin-ratelimit-${name}`] ?? "", 10));
	if (count === void 0 || allowed === void 0 || reset === void 0) return null;
	return count >= 0 && allowed > 0 && reset >= 0 ? {
		count,
		allowed,
		resetMs: reset * 1e3
	} : null;
}
/** When the next request may go, in epoch ms: evenly over what is left of the window. */
function nextSlotAt(rateWindow, now) {
	const { allowed, used, endsAt } = currentWindow(rateWindow, now);
	const evenMs = ratePolicy.windowMs / (allowed * ratePolicy.share);
	const left = Math.floor(allowed * ratePolicy.share) - used;
	const dueAt = rateWindow.sentAt + spacing(evenMs, left, (endsAt ?? now) - now);
	return Math.max(now, dueAt, left > 0 || endsAt === null ? now : endsAt, rateWindow.blockedUntil);
}
function spacing(evenMs, left, leftMs) {
	if (left <= 0) return 0;
	const fits = leftMs > 0 ? leftMs / left : evenMs;
	return Math.max(fits, evenMs / ratePolicy.maxCatchUp);
}
/** A request goes now. */
function countRequest(rateWindow, now) {
	const current = currentWindow(rateWindow, now);
	const endsAt = current.endsAt ?? now + ratePolicy.windowMs;
	return {
		...current,
		endsAt,
		used: current.used + 1,
		sentAt: now
	};
}
/**
* An answer told how much is used. `reset` is rounded up to whole seconds, so that the earliest end it gave is nearest.
* @param underWay requests that have no answer yet: the platform may not have counted them
*/
function observe(rateWindow, limit, inFlight, now) {
	const resetAt = now + limit.resetMs;
	const { endsAt } = currentWindow(rateWindow, now);
	const sameWindow = endsAt !== null && Math.abs(resetAt - endsAt) < ratePolicy.windowMs / 2;
	return {
		...rateWindow,
		allowed: limit.allowed,
		used: limit.count + inFlight,
		endsAt: sameWindow ? Math.min(resetAt, endsAt) : resetAt
	};
}
/** The platform refused for now: everybody waits, once. */
var blockUntil = (rateWindow, until) => ({
	...rateWindow,
	blockedUntil: Math.max(rateWindow.blockedUntil, until)
});
function currentWindow(rateWindow, now) {
	return rateWindow.endsAt !== null && now >= rateWindow.endsAt ? {
		...rateWindow,
		used: 0,
		endsAt: null
	} : rateWindow;
}
/** Answers and refusals alike carry their headers there, with `setReturnExtendedResponses(true)`. */
var withHeaders = v.fallback(v.object({ headers: v.record(v.string(), v.string()) }), { headers: {} });
/** The SDK's client, with every request in its turn: the limiter learns from the headers of each answer. */
function withRateLimit(client, rateLimiter, priority) {
	async function send(request) {
		let answer;
		try {
			answer = await client.callApi(...request);
			return answer;
		} catch (thrown) {
			answer = thrown;
			throw thrown;
		} finally {
			rateLimiter.release(v.parse(withHeaders, answer).headers);
		}
	}
	return { callApi: (...request) => new Promise((resolve, reject) => {
		rateLimiter.acquire(priority, () => void send(request).then(resolve, reject));
	}) };
}
// src/genesys/api/with-interrupt.ts
/** The platform did nothing: a repeat is a separate write. */
var rateLimited = v.object({ status: v.literal(429) });
/**
* The client, with an eye on the writes to calls: `inFlightWrites` holds every call to which one went. After an interruption
* no other call is written to: such a request is never sent, and never answered.
*/
function withInterrupt(client, inFlightWrites, interrupted) {
	return { async callApi(...request) {
		const [, method, { conversationId }] = request;
		if (method === "GET" || conversationId === void 0) return client.callApi(...request);
		if (interrupted.aborted && !inFlightWrites.has(conversationId)) return new Promise(() => void 0);
		inFlightWrites.add(conversationId);
		try {
			return await client.callApi(...request);
		} catch (thrown) {
			if (v.is(rateLimited, thrown) && !interrupted.aborted) inFlightWrites.delete(conversationId);
			throw thrown;
		}
	} };
}
// src/genesys/api/with-retry.ts
/**
* Repeats what the network or the platform lost, as policy says, and what came too early once the limiter lets it pass: a 429
* makes everybody wait, once. All requests are reads or wanted states, so that a repeat is safe.
*/
function withRetry(api, { rateLimiter, after, random, policy }) {
	/** Waits as long as the failure asks for; false to give up. */
	async function waitForRetry(failure, tries) {
		const delay = retryDelayMs(failure, tries, random(), policy);
		if (delay === null) return false;
		if (failure.kind === "tooManyRequests") rateLimiter.blockFor(delay);
		else await new Promise((resolve) => void after(delay, resolve));
		return true;
	}
	return { async call(operation, call) {
		for (let tries = 1;; tries += 1) {
			const answer = await api.call(operation, call);
			if (answer.ok || !await waitForRetry(answer.failure, tries)) return answer;
		}
	} };
}
// src/genesys/api/with-token.ts
/** Signs in before the first request, before the token ends, and once after a 401. For scripts: a page has a person. */
function withToken(api, tokenProvider) {
	return { async call(operation, call) {
		const token = await tokenProvider.ensure();
		if (!token.ok) return token;
		const answer = await api.call(operation, call);
		if (answer.ok || answer.failure.kind !== "signedOut") return answer;
		tokenProvider.forget(token.value);
		const renewed = await tokenProvider.ensure();
		return renewed.ok ? api.call(operation, call) : renewed;
	} };
}
// src/genesys/sdk/node-client.ts
/** The SDK's sign-in with client credentials leaves the type of its form to the HTTP client. */
var formType = { "Content-Type": "application/x-www-form-urlencoded" };
/** Fails as the page's client does, so that one mapper makes failures of both. */
var NodeHttpClient = class extends sdk.AbstractHttpClient {
	request(options) {
		return fetchAnswer({
			...options,
			headers: {
				...formType,
				...options.headers
			}
		});
	}
	/** Hooks are not used here. */
	enableHooks() {}
};
/** The platform SDK's client as Node has it, for one region or for the organisation's own gateway. One per process. */
function createNodeClient(domain, gateway) {
	const client = sdk.ApiClient;
	ignoreConfigFile(client);
	client.setEnvironment(domain);
	if (gateway) client.setGateway(gatewayOf(gateway));
	client.timeout = requestTimeoutsMs.script;
	client.setHttpClient(new NodeHttpClient());
	client.setReturnExtendedResponses(true);
	return client;
}
/** The SDK reads a file in the home directory that may name another host and switch logging on. */
function ignoreConfigFile({ config }) {
	config.live_reload_config = false;
	delete config.gateway;
	config.logger.log_level = "none";
	config.logger.setLogger();
}
var gatewayOf = ({ protocol, hostname, port, pathname }) => ({
	protocol: protocol.replace(":", ""),
	host: hostname,
	path_params_login: pathname,
	path_params_api: pathname,
	...port && { port: Number(port) }
});
// src/genesys/calls/call.ts
/** The platform forgets calls that are over: to a read of one, "not found" means that it has ended. */
function endedIfNotFound(answer) {
	if (answer.ok || answer.failure.kind !== "notFound") return answer;
	return {
		ok: false,
		failure: {
			...answer.failure,
			kind: "callEnded"
		}
	};
}
var recorderState, maybe, word, recordersState, participantSchema, isCall, isConnected, isOver;
var init_call = __esmMin((() => {
	init_status();
	recorderState = v.fallback(v.optional(v.pipe(v.string(), v.toLowerCase(), v.picklist(recorderStates))), void 0);
	maybe = (schema) => v.fallback(v.nullish(schema), void 0);
	word = v.pipe(v.string(), v.toLowerCase());
	recordersState = v.object({
		adhocState: recorderState,
		customerExperienceState: recorderState,
		agentExperienceState: recorderState,
		snippetState: recorderState
	});
	participantSchema = v.object({
		id: v.string(),
		name: maybe(v.string()),
		purpose: maybe(word),
		state: maybe(word),
		user: maybe(v.object({ id: maybe(v.string()) })),
		queue: maybe(v.object({ id: maybe(v.string()) })),
		held: maybe(v.boolean()),
		/** Hears and is heard by no one: so are customers while the call is on hold or colleagues consult. */
		confined: maybe(v.boolean()),
		recording: maybe(v.boolean()),
		recordingState: recorderState,
		recordersState: maybe(recordersState),
		securePause: maybe(v.boolean()),
		/** When this part began, ISO 8601. */
		startTime: maybe(v.string()),
		connectedTime: maybe(v.string()),
		endTime: maybe(v.string()),
		/** Whom this part listens to, if it monitors, coaches or barges in. */
		monitoredParticipantId: maybe(v.string()),
		coachedParticipantId: maybe(v.string()),
		bargedParticipantId: maybe(v.string()),
		/** The customer's part, on every part that takes part in a consult. */
		consultParticipantId: maybe(v.string()),
		screenRecordingState: maybe(word),
		attributes: maybe(v.record(v.string(), v.unknown()))
	});
	v.object({
		id: v.string(),
		participants: v.pipe(v.array(participantSchema), v.minLength(1)),
		recordingState: recorderState,
		securePause: maybe(v.boolean())
	});
	isCall = ({ participants }) => participants.some(({ state }) => Boolean(state));
	isConnected = ({ state }) => state === "connected";
	isOver = ({ state }) => state === "disconnected" || state === "terminated";
}));
// src/genesys/calls/parts.ts
/**
* Those who talk with the customer now, in the call's order.
* @param queueId of this queue only
*/
function agentsOf(call, queueId) {
	const talking = call.participants.filter((one) => isPerson(one) && isConnected(one) && !listensIn(one));
	const consulting = consultingOf(talking);
	return talking.filter((one) => !consulting || one === consulting || !one.consultParticipantId).filter((one) => queueId === void 0 || one.queue?.id === queueId);
}
/**
* Who asks a colleague for advice. Every part of a consult carries the same mark; the platform names the one who began
* it in an attribute, and it was connected first.
*/
function consultingOf(talking) {
	if (!talking.some(({ consultParticipantId }) => consultParticipantId)) return void 0;
	return talking.find(({ attributes }) => attributes?.["consultInitiator"] === "true") ?? talking.find(({ consultParticipantId }) => !consultParticipantId) ?? talking.toSorted((one, other) => connectedAt(one).localeCompare(connectedAt(other)))[0];
}
/**
* Who talks with the customer, or, once the call is over, was the last to. `null`: no one does; the customer waits.
* @param queueId of this queue only
*/
function agentOf(call, queueId) {
	const agents = agentsOf(call, queueId);
	if (agents.length > 0 || presentIn(call).length > 0) return agents.at(-1) ?? null;
	return call.participants.filter((one) => isPerson(one) && one.connectedTime && !listensIn(one)).reduce((last, one) => last && connectedAt(last) > connectedAt(one) ? last : one, null);
}
var presentIn, listensIn, isPerson, isOnHold, isAcd, connectedAt;
var init_parts = __esmMin((() => {
	init_call();
	presentIn = ({ participants }) => participants.filter((one) => !isOver(one));
	listensIn = (part) => Boolean(part.monitoredParticipantId ?? part.coachedParticipantId ?? part.bargedParticipantId);
	isPerson = ({ purpose, user }) => Boolean(user?.id) && (!purpose || purpose === "agent" || purpose === "user");
	isOnHold = (call) => presentIn(call).some((one) => one.held || one.confined && !one.user?.id);
	isAcd = ({ participants }) => participants.some(({ purpose, queue }) => purpose === "acd" || purpose === "agent" || Boolean(queue?.id));
	connectedAt = ({ connectedTime }) => connectedTime ?? "";
}));
// src/genesys/operations.ts
var call, ownParticipant, recording, queues, queue, recordAdHoc, recordSnippet, readConversation, pauseOrResumeOthers, findQueueCalls, readQueue, readRecording, startRecording, stopRecording;
var init_operations = __esmMin((() => {
	call = "/api/v2/conversations/calls/{conversationId}";
	ownParticipant = `${call}/participants/{participantId}`;
	recording = "/api/v2/recordings/conversations/{conversationId}";
	queues = "/api/v2/routing/queues";
	queue = `${queues}/{queueId}`;
	recordAdHoc = {
		method: "PATCH",
		path: ownParticipant,
		permissions: ["conversation:call:record"],
		scope: "conversations",
		why: "to start and stop an ad-hoc recording of your part"
	};
	recordSnippet = {
		method: "POST",
		path: `${ownParticipant}/snippet/record`,
		permissions: ["conversation:recording:snippetRecord"],
		scope: "conversations",
		why: "to start and stop a snippet recording of an ACD call"
	};
	readConversation = {
		method: "GET",
		path: "/api/v2/conversations/{conversationId}",
		permissions: ["conversation:communication:view"],
		scope: "conversations",
		why: "to show whether someone else's call is recorded (supervisors and the script)"
	};
	pauseOrResumeOthers = {
		method: "PUT",
		path: `${call}/recordingstate`,
		permissions: ["conversation:recording:pauseOthers"],
		scope: "conversations",
		why: "to pause and resume the recording of someone else's call (supervisors and the script)"
	};
	findQueueCalls = {
		method: "POST",
		path: "/api/v2/analytics/conversations/details/query",
		permissions: ["analytics:conversationDetail:view", "analytics:agentConversationDetail:view"],
		scope: "analytics:readonly",
		why: "to find the calls of a queue (supervisors and the script)"
	};
	readQueue = {
		method: "GET",
		path: queue,
		permissions: ["routing:queue:view"],
		scope: "routing:readonly",
		why: "to tell a queue without calls from one that does not exist (supervisors and the script)"
	};
	readRecording = {
		method: "GET",
		path: recording,
		permissions: [],
		scope: "recording:read",
		why: "to show whether the call is recorded (recordings API)"
	};
	startRecording = {
		method: "POST",
		path: recording,
		permissions: [],
		scope: "recording:write",
		why: "to start a recording (recordings API)"
	};
	stopRecording = {
		method: "DELETE",
		path: recording,
		permissions: [],
		scope: "recording:write",
		why: "to stop a recording (recordings API)"
	};
}));
// src/genesys/calls/conversation.ts
function timeOf(text) {
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? null : time;
}
/** A callback before its call has none: then its participants stand for themselves. */
function flattened(participants) {
	const parts = participants.flatMap(flatten);
	return parts.length > 0 ? parts : participants.map(({ userId, ...one }) => ({
		...one,
		user: { id: userId }
	}));
}
/** One for each of the participant's calls, so that no recorder is overlooked. */
function flatten({ calls, userId, queueId, ...one }) {
	const whose = {
		...one,
		user: { id: userId },
		queue: { id: queueId }
	};
	return calls.map((call) => ({
		...whose,
		...call,
		connectedTime: call.connectedTime ?? one.connectedTime
	}));
}
/**
* Reads a call without being on it. A call that is over or unknown gives the failure `callEnded`.
* @param queueId the agent is looked for in this queue only
*/
async function readOutsideCall(api, conversationId, queueId) {
	const path = { conversationId };
	const answer = await api.call(readConversation, {
		path,
		answer: conversationSchema
	});
	if (!answer.ok) return endedIfNotFound(answer);
	const agent = agentOf(answer.value.call, queueId);
	const agentId = agent?.user?.id ?? null;
	return success({
		...answer.value,
		agentId,
		agentName: agent?.name ?? null
	});
}
var outer, participant, conversationSchema;
var init_conversation = __esmMin((() => {
	init_failure();
	init_operations();
	init_call();
	init_parts();
	outer = v.pick(participantSchema, [
		"id",
		"name",
		"purpose",
		"connectedTime",
		"endTime",
		"attributes",
		"screenRecordingState",
		"monitoredParticipantId",
		"coachedParticipantId",
		"bargedParticipantId",
		"consultParticipantId"
	]);
	participant = v.object({
		...outer.entries,
		userId: maybe(v.string()),
		queueId: maybe(v.string()),
		/** Before its call, a callback has none. */
		calls: v.optional(v.array(v.pick(participantSchema, [
			"state",
			"held",
			"confined",
			"recording",
			"recordingState",
			"recordersState",
			"securePause",
			"connectedTime"
		])), []),
		callbacks: v.optional(v.array(v.unknown()), [])
	});
	conversationSchema = v.pipe(v.object({
		id: v.string(),
		startTime: maybe(v.string()),
		participants: v.array(participant),
		recordingState: recorderState,
		securePause: maybe(v.boolean())
	}), v.check(({ participants }) => participants.some(({ calls, callbacks }) => calls.length + callbacks.length > 0), "must be a call"), v.transform(({ startTime, ...call }) => ({
		call: {
			...call,
			participants: flattened(call.participants)
		},
		startedAt: timeOf(startTime)
	})));
}));
// src/genesys/calls/recorders.ts
/** The recorders at work on a call: the worst case of everybody who is still in it. */
function recordersOf(call) {
	const all = presentIn(call).map(recordersOfParticipant).reduce(combine, noRecorders);
	return attributed(call, unexplained(all, worst(all.unnamed, call.recordingState ?? "none")));
}
/** Without names, what records a call from a queue counts as the policy's: a person's own cannot be distinguished from it. */
function attributed(call, recorders) {
	if (recorders.unnamed === "none" || namesRecorders(call) || !isAcd(call)) return recorders;
	return {
		...recorders,
		policy: recorders.unnamed,
		unnamed: "none"
	};
}
/** The recorders that one participant reports. */
function recordersOfParticipant(participant) {
	const { recordersState } = participant;
	return unexplained({
		policy: recordersState?.customerExperienceState ?? "none",
		agentPolicy: recordersState?.agentExperienceState ?? "none",
		adhoc: recordersState?.adhocState ?? "none",
		snippet: recordersState?.snippetState ?? "none",
		unnamed: "none"
	}, overallStateOf(participant));
}
/** `recordingState` used to tell of secure pause only, so that `none` beside `recording` is a recording (facts A3). */
function overallStateOf({ recordingState, recording }) {
	if (recordingState === "paused") return "paused";
	return recording ? "active" : recordingState ?? "none";
}
/** What is reported without a recorder's name counts if it is worse than what the named recorders tell. */
function unexplained(recorders, overall) {
	const { unnamed: _, ...named } = recorders;
	const known = Object.values(named).reduce(worst, "none");
	return {
		...named,
		unnamed: worst(known, overall) === known ? "none" : overall
	};
}
function combine(one, other) {
	const combined = { ...one };
	for (const name of recorderNames) combined[name] = worst(one[name], other[name]);
	return combined;
}
var worst, namesRecorders;
var init_recorders = __esmMin((() => {
	init_status();
	init_parts();
	worst = (one, other) => recorderStates.indexOf(one) <= recorderStates.indexOf(other) ? one : other;
	namesRecorders = (call) => presentIn(call).some(({ recordersState }) => Object.values(recordersState ?? {}).some((state) => state !== void 0));
}));
// src/genesys/calls/snapshot.ts
/**
* What a call means to someone who is not on it, such as a supervisor or a script: `ownParticipant` is the agent's. Whether
* the platform lets others start or stop there is not documented; its answer decides.
* @param queueId the agent is looked for in this queue only
*/
function outsideSnapshotOf(call, queueId) {
	if (!isCall(call)) return withoutCall(call);
	if (call.participants.every(isOver)) return endedSnapshot;
	const status = statusOf(recordersOf(call), pausedBy(call));
	const parts = agentsOf(call, queueId).map((one) => ownParticipantOf(call, one));
	const ownParticipant = parts.findLast(({ recorders }) => runs(recorders)) ?? parts.at(-1) ?? null;
	const { start, ...others } = availability(status, ownParticipant?.recorders ?? noRecorders);
	return {
		status,
		availability: {
			...others,
			start: start ?? (ownParticipant ? null : "notConnected")
		},
		ownParticipant
	};
}
/** An agent's leg has the purpose `agent` on ACD calls and `user` on others. */
function ownParticipantOf(call, own) {
	return {
		participantId: own.id,
		acd: own.purpose === "agent" || Boolean(own.queue?.id),
		recorders: attributed(call, recordersOfParticipant(own)),
		confirmable: namesRecorders(call),
		held: isOnHold(call)
	};
}
/**
* Why recorders are silent. `securePause` tells a secure pause from the other causes; older answers lack it. Parts that
* are over keep theirs for ever.
*/
function pausedBy(call) {
	const marks = new Set([call, ...presentIn(call)].map(({ securePause }) => securePause));
	if (marks.has(true)) return "securePause";
	if (isOnHold(call)) return "hold";
	return marks.has(false) ? "suppression" : "securePause";
}
function availability(status, own) {
	switch (status.kind) {
		case "unknown": return allUnavailable("checking");
		case "ended": return allUnavailable("ended");
		case "notRecorded": return {
			start: null,
			stop: "notRecording",
			pause: "notRecording",
			resume: "notPaused"
		};
		case "suppressed": return {
			start: null,
			stop: runs(own) ? null : "suppressed",
			pause: null,
			resume: "suppressed"
		};
		case "recording": {
			const pausable = recordersThatAre(status.recorders, "active").some(isPausable);
			return {
				start: "alreadyRecording",
				stop: stopAvailability(status.recorders, own),
				pause: pausable ? null : "snippetCannotPause",
				resume: resumePermits[status.pausedBy ?? "none"]
			};
		}
		case "paused": return {
			start: "isPaused",
			stop: stopAvailability(status.recorders, own),
			pause: status.by === "hold" ? null : "alreadyPaused",
			resume: resumePermits[status.by]
		};
	}
}
function stopAvailability(all, own) {
	if (runs(own)) return null;
	return runs(all) ? "othersRecording" : "policyCannotStop";
}
var withoutCall, resumePermits;
var init_snapshot = __esmMin((() => {
	init_snapshot$1();
	init_status();
	init_call();
	init_parts();
	init_recorders();
	withoutCall = ({ participants }) => participants.every(({ endTime }) => endTime) ? endedSnapshot : noCallYet;
	resumePermits = {
		none: "notPaused",
		securePause: null,
		hold: "pausedOnHold",
		suppression: "suppressed"
	};
}));
// src/genesys/queues/calls.ts
init_failure();
init_call();
init_parts();
init_conversation();
init_snapshot();
init_operations();
/** Pages shift while calls begin and end, so several are read again until nothing new turns up; at most so often. */
var maxPasses = 3;
/** No queue has more; it ends the reading of a server that always has another page. */
var maxPages = 500;
/** @param now epoch ms */
function createQueueCalls(api, queueId, now) {
	async function find({ signal, onPage } = {}) {
		const found = /* @__PURE__ */ new Set();
		let about = 0;
		const foundSoFar = (complete, failure = null) => success({
			conversationIds: [...found],
			complete,
			about: Math.max(found.size, about),
			failure
		});
		for (let pass = 1; pass <= maxPasses; pass += 1) {
			const before = found.size;
			for (let pageNumber = 1;; pageNumber += 1) {
				if (signal?.aborted || pageNumber > maxPages) return foundSoFar(false);
				const body = queueQuery(queueId, now(), pageNumber);
				const page = await api.call(findQueueCalls, {
					body,
					answer: queuePage
				});
				if (!page.ok) return found.size > 0 ? foundSoFar(false, page.failure) : page;
				const { conversations, totalHits } = page.value;
				for (const { conversationId, conversationEnd } of conversations) if (!conversationEnd) found.add(conversationId);
				about = Math.max(about, totalHits);
				onPage?.(found.size, Math.max(found.size, about));
				if (conversations.length >= 100) continue;
				if (pageNumber === 1) return foundSoFar(true);
				break;
			}
			if (found.size === before) break;
		}
		return foundSoFar(true);
	}
	async function readCall(conversationId) {
		const seen = await readOutsideCall(api, conversationId, queueId);
		if (!seen.ok) return seen.failure.kind === "callEnded" ? success(null) : seen;
		const { call, ...about } = seen.value;
		if (!isInQueue(call, queueId)) return success(null);
		return success({
			conversationId,
			snapshot: outsideSnapshotOf(call, queueId),
			...about
		});
	}
	async function name() {
		const answer = v.object({ name: v.string() });
		const queue = await api.call(readQueue, {
			path: { queueId },
			answer
		});
		return queue.ok ? success(queue.value.name) : queue;
	}
	return {
		find,
		readCall,
		name
	};
}
/** Whether the call waits in the queue, or an agent talks or is rung for it. The customer's side says nothing. */
function isInQueue({ participants }, queueId) {
	return participants.some((one) => one.queue?.id === queueId && (one.purpose === "acd" || Boolean(one.user?.id)) && !isOver(one) && !listensIn(one));
}
var dayMs = 864e5;
/**
* Calls are found that started on a day which the interval touches. Seven days are the longest interval that public
* samples ask of this query; Genesys' own end it tomorrow. Only active calls match, so that it costs no more pages.
*/
var interval = {
	beforeMs: 6 * dayMs,
	afterMs: dayMs
};
/**
* The body of the analytics details query for the active calls that touched a queue.
* @param now epoch ms
*/
function queueQuery(queueId, now, pageNumber) {
	const matches = {
		type: "dimension",
		operator: "matches"
	};
	return {
		interval: `${iso(now - interval.beforeMs)}/${iso(now + interval.afterMs)}`,
		order: "asc",
		orderBy: "conversationStart",
		paging: {
			pageSize: 100,
			pageNumber
		},
		segmentFilters: [{
			type: "and",
			predicates: [{
				...matches,
				dimension: "queueId",
				value: queueId
			}, {
				...matches,
				dimension: "mediaType",
				value: "voice"
			}]
		}],
		conversationFilters: [{
			type: "and",
			predicates: [{
				type: "dimension",
				dimension: "conversationEnd",
				operator: "notExists",
				value: null
			}]
		}]
	};
}
var iso = (at) => new Date(at).toISOString();
/** An empty page has no list at all. */
var queuePage = v.object({
	conversations: v.optional(v.array(v.object({
		conversationId: v.string(),
		conversationEnd: v.nullish(v.string())
	})), []),
	/** Approximate. */
	totalHits: v.optional(v.number(), 0)
});
// src/genesys/calls/conversations-backend.ts
/**
* Carries out commands on one call through the Platform API, with one request each.
* @param pausing the operation that pauses and resumes: of the own call, or of someone else's
*/
function executeThrough({ api, config }, conversationId, pauseOperation) {
	return async (command, snapshot) => {
		const request = requestFor(command, snapshot, config.start, pauseOperation);
		if (!request) return failed({ kind: "notParticipant" });
		const path = {
			conversationId,
			...request.path
		};
		return settle$1(command, await api.call(request.operation, {
			path,
			body: request.body,
			answer: v.unknown()
		}));
	};
}
/** "Already recording" and "nothing to stop" are what the command wants. */
function settle$1(command, answer) {
	if (answer.ok) return {
		...answer,
		value: "accepted"
	};
	const { kind, correlationId } = answer.failure;
	return command === "start" && kind === "conflict" || command === "stop" && kind === "notFound" ? success("alreadyDone", { correlationId }) : answer;
}
/**
* `null`: only a connected participant can do this.
* @param pausing the operation that pauses and resumes: another one for calls of others
*/
function requestFor(command, snapshot, start, pauseOperation) {
	const { ownParticipant } = snapshot;
	if (command === "pause") return recordingState(pauseOperation, "PAUSED");
	if (command === "resume") return recordingState(pauseOperation, "ACTIVE");
	if (!ownParticipant) return null;
	const recorder = command === "start" ? recorderToStart(start, ownParticipant) : recorderToStop(ownParticipant);
	const record = command === "start";
	const path = { participantId: ownParticipant.participantId };
	return recorder === "snippet" ? {
		operation: recordSnippet,
		path,
		body: {
			type: "snippet",
			record
		}
	} : {
		operation: recordAdHoc,
		path,
		body: { recording: record }
	};
}
function recordingState(operation, state) {
	return {
		operation,
		path: {},
		body: { recordingState: state }
	};
}
/** Genesys offers snippets on ACD calls and ad-hoc recordings on others (facts A2). */
function recorderToStart(start, { acd }) {
	if (start === "snippet" || start === "adhoc") return start;
	return acd ? "snippet" : "adhoc";
}
/** With both at work the snippet goes first; the call then still shows Recording, and Stop ends the other one. */
function recorderToStop({ recorders }) {
	return recorders.snippet === "none" ? "adhoc" : "snippet";
}
var init_conversations_backend = __esmMin((() => {
	init_failure();
	init_operations();
	init_call();
}));
// src/genesys/calls/supervisor-backend.ts
var supervisor_backend_exports = /* @__PURE__ */ __exportAll({ createSupervisorBackend: () => createSupervisorBackend });
/**
* The recording of someone else's call through the Platform API, for supervisors and for scripts without a user.
* Pause and resume need no part in the call. Start and stop go to the connected agent's part: where the platform keeps
* them to the agent, they fail with `notParticipant`. A recording by policy can only be paused (`policyCannotStop`).
*/
function createSupervisorBackend(deps, conversationId) {
	return {
		async read() {
			const seen = await readOutsideCall(deps.api, conversationId);
			return seen.ok ? success(outsideSnapshotOf(seen.value.call)) : seen;
		},
		execute: executeThrough(deps, conversationId, pauseOrResumeOthers)
	};
}
var init_supervisor_backend = __esmMin((() => {
	init_failure();
	init_operations();
	init_conversation();
	init_conversations_backend();
	init_snapshot();
}));
// src/genesys/calls/recordings-backend.ts
var recordings_backend_exports = /* @__PURE__ */ __exportAll({ createRecordingsBackend: () => createRecordingsBackend });
/** The recording of one call through the tutorial's API (`/api/v2/recordings/conversations/{id}`). */
function createRecordingsBackend({ api, config, whoAmI }, conversationId) {
	const { recordingType, start } = config;
	const path = { conversationId };
	let asksWho = whoAmI !== void 0;
	/** A gateway that has no /users/me will not have it the next time. */
	async function userId() {
		const me = asksWho ? await whoAmI?.() : null;
		if (me?.ok) return { userId: me.value.id };
		asksWho &&= me?.failure.kind !== "notFound";
		return {};
	}
	async function read() {
		const [recording, asked] = await Promise.all([api.call(readRecording, {
			path,
			answer: recordingSchema
		}), userId()]);
		const told = (active) => success({
			...snapshotOf(active, start),
			...asked
		});
		if (recording.ok) return told(recording.value.status.toLowerCase() === "active");
		return recording.failure.kind === "notFound" ? told(false) : recording;
	}
	async function execute(command) {
		switch (command) {
			case "start": {
				const body = { recordingType };
				const operation = startRecording;
				return settle(await api.call(operation, {
					path,
					body,
					answer: v.unknown()
				}), "conflict");
			}
			case "stop": {
				const operation = stopRecording;
				return settle(await api.call(operation, {
					path,
					answer: v.unknown()
				}), "notFound");
			}
			case "pause":
			case "resume": return failed({
				kind: "refused",
				status: 0,
				message: "The recordings API cannot pause."
			});
		}
	}
	return {
		read,
		execute
	};
}
/** 409 to a start and 404 to a stop are outcomes, not failures (tutorial). */
function settle(answer, alreadyDone) {
	if (answer.ok) return {
		...answer,
		value: "accepted"
	};
	const { kind, correlationId } = answer.failure;
	return kind === alreadyDone ? success("alreadyDone", { correlationId }) : answer;
}
function snapshotOf(active, start) {
	return {
		status: active ? {
			kind: "recording",
			recorders: {
				...noRecorders,
				unnamed: "active"
			}
		} : notRecorded,
		availability: {
			start: start === "off" ? "startOff" : active ? "alreadyRecording" : null,
			stop: active ? null : "notRecording",
			pause: "apiCannotPause",
			resume: "apiCannotPause"
		},
		ownParticipant: null
	};
}
var recordingSchema;
var init_recordings_backend = __esmMin((() => {
	init_failure();
	init_status();
	init_operations();
	recordingSchema = v.object({ status: v.string() });
}));
// src/genesys/calls/backends.ts
init_conversations_backend();
/** Backends for a script, which is nobody on the call, by `--api`. */
var othersBackends = {
	conversations: async () => (await Promise.resolve().then(() => (init_supervisor_backend(), supervisor_backend_exports))).createSupervisorBackend,
	recordings: loadRecordings
};
async function loadRecordings() {
	return (await Promise.resolve().then(() => (init_recordings_backend(), recordings_backend_exports))).createRecordingsBackend;
}
// src/cli/messages.ts
init_command();
init_status();
var statuses = {
	unknown: "unknown",
	notRecorded: "not recording",
	suppressed: "not recording, held back by a queue or flow",
	recording: "recording",
	paused: "paused",
	pausedOnHold: "paused on hold",
	ended: "call ended"
};
/** `null`: there is nothing to name. */
var recorders = {
	policy: "policy",
	agentPolicy: "agent policy",
	adhoc: "ad-hoc",
	snippet: "snippet",
	unnamed: null
};
var done = {
	status: "Status",
	start: "Started",
	stop: "Stopped",
	pause: "Pause confirmed",
	resume: "Resumed"
};
var notDone = {
	status: "Couldn't read the status.",
	start: "Not started.",
	stop: "Not stopped.",
	pause: "Not paused.",
	resume: "Not resumed."
};
var unavailableReasons = {
	checking: "The status isn't known yet.",
	ended: "The call has ended.",
	left: "The call has ended for its agent.",
	noCallYet: "This is a callback without a call yet.",
	notMyCall: "The OAuth client can't see this call.",
	notConnected: "No agent is connected to the call.",
	listeningIn: "Only the agent on the call can do this.",
	alreadyRecording: "The call is already being recorded.",
	notRecording: "The call isn't being recorded.",
	policyCannotStop: "A policy recording can't be stopped. Pause it instead.",
	othersRecording: "Someone else started this recording. Pause it instead.",
	snippetCannotPause: "A snippet can't be paused. Stop it instead.",
	stopSnippetFirst: "A snippet is running. Stop it first.",
	willNotPause: "A snippet can't be paused.",
	alreadyPaused: "The recording is already paused.",
	notPaused: "The recording isn't paused.",
	pausedOnHold: "The recording is paused while the call is on hold.",
	onHold: "The call is on hold.",
	isPaused: "The recording is paused. Resume it instead.",
	isPausing: "The recording is being paused.",
	suppressed: "A queue or flow holds the recording back.",
	startOff: "The organisation doesn't allow starting recordings here.",
	consentFirst: "The customer has not agreed yet.",
	consentRefused: "The customer has declined to be recorded.",
	apiCannotPause: "The recordings API can't pause."
};
var orPause = ", or pause where stopping is not allowed";
/** The status of a call in a few words, with the recorders at work. */
function formatStatus(snapshot) {
	if (!snapshot) return statuses.unknown;
	const { status } = snapshot;
	const name = statuses[nameOf(status)];
	if (!("recorders" in status)) return name;
	const atWork = recordersThatAre(status.recorders, "active", "paused").flatMap((one) => {
		const paused = status.kind === "recording" && status.recorders[one] === "paused";
		return recorders[one] === null ? [] : [`${recorders[one]}${paused ? " paused" : ""}`];
	});
	return atWork.length > 0 ? `${name} (${atWork.join(", ")})` : name;
}
/** What became of one call, in a sentence or two. */
function formatOutcome({ asked, outcome, snapshot }) {
	switch (outcome.kind) {
		case "read":
		case "done": return `${done[asked]}: ${formatStatus(snapshot)}.`;
		case "alreadyDone": return isAlready(asked, snapshot) ? `Already ${formatStatus(snapshot)}.` : `Nothing to ${asked}: ${formatStatus(snapshot)}.`;
		case "pausedInstead": return "Paused, not stopped: only the agent can stop their own recording, and a policy recording can only be paused.";
		case "planned": return `Would ${outcome.command}${outcome.orPause ? orPause : ""}: ${formatStatus(snapshot)}.`;
		case "notPossible": return `${notDone[asked]} ${unavailableReasons[outcome.why]}`;
		case "skipped": return `${notDone[asked]} Skipped: the recording was not started.`;
		case "notTried": return `${notDone[asked]} ${outcome.because === "cancelled" ? "Interrupted." : formatFailure(outcome.because)}`;
		case "gone": return "The call ended or left the queue.";
		case "notPermitted":
		case "failed": return `${notDone[asked]} ${formatFailure(outcome.failure)}`;
	}
}
/** Where the command's own word says how the call is: "Already paused", but "Nothing to stop: not recording". */
var isAlready = (asked, snapshot) => asked !== "stop" && asked !== "status" && snapshot !== null && isSatisfiedBy(asked, snapshot.status);
/** What went wrong and what to do next, for the administrator who runs the script. */
function formatFailure(failure) {
	const reference = failure.correlationId ? ` (reference ${failure.correlationId})` : "";
	return `${failureText(failure)}${reference}`;
}
function failureText(failure) {
	switch (failure.kind) {
		case "signedOut": return "Genesys Cloud rejected the credentials. Check GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET and GENESYS_REGION, and that the OAuth client's grant type is Client Credentials.";
		case "otherUser": return "Someone else is signed in.";
		case "notPermitted": return failure.lack === "scope" ? `The OAuth client doesn't have the scope ${either(failure.missing)}. Add it in Admin > Integrations > OAuth.` : `The OAuth client doesn't have the permission ${either(failure.missing)}. Add a role that has it in Admin > Integrations > OAuth > Roles.`;
		case "notParticipant": return "Only the agent on the call can do this, on the agent's page. From here you can pause and resume.";
		case "callEnded": return "This call doesn't exist, or it has ended.";
		case "refusedAsEnded": return "Genesys Cloud refused this as if the call had ended. Check the status, then try again.";
		case "notMyCall": return "The OAuth client can't see this call. Check the divisions of its roles.";
		case "notFound": return "Genesys Cloud can't find it. Check the ID.";
		case "conflict": return "The call was changed elsewhere at the same time, or it can't be recorded. Check the status, then try again.";
		case "tooManyRequests": return `Genesys Cloud is receiving too many requests. Wait ${formatWait(failure.retryAfterMs)}, then try again.`;
		case "offline": return offlineText(failure.code);
		case "timeout": return "Genesys Cloud took too long to respond. Check the status, then try again.";
		case "platform": return `Genesys Cloud had an error (${failure.status}). Try again in a minute.`;
		case "badAnswer": return "Genesys Cloud sent an unexpected response. Check GENESYS_REGION and GENESYS_GATEWAY, and that the ID is a call's.";
		case "refused": return `Genesys Cloud refused the request (${failure.status}): ${failure.message}`;
		case "unconfirmed": return "Genesys Cloud accepted the request but hasn't confirmed it. Check the status, then try again.";
	}
}
/** What Node's TLS says of a certificate that it does not trust (Node's documentation, "TLS certificate errors"). */
var certificateErrors = /CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER|HOSTNAME_MISMATCH|INVALID_CA/;
function offlineText(code) {
	if (code === void 0 || !certificateErrors.test(code)) return "Can't reach Genesys Cloud. Check the network, GENESYS_REGION, GENESYS_GATEWAY and HTTPS_PROXY.";
	return `The certificate of the server or proxy is not trusted here (${code}). If a proxy inspects TLS, set NODE_EXTRA_CA_CERTS to a file with its certificate.`;
}
var formatWait = (ms) => ms === null ? "a minute" : `${Math.ceil(ms / 1e3)} s`;
var either = (names) => names.join(" or ");
// src/cli/create-context.ts
/** What a run works with, in a process. Sends nothing yet. */
async function createContext(settings, options, terminal, { clock, interrupted }) {
	const { note } = terminal;
	const connection = await connect(settings, options, {
		clock,
		interrupted,
		note
	});
	return {
		...connection,
		options,
		clock,
		interruptibleWait: (ms) => delay(clock, ms, interrupted),
		interrupted,
		reportCall(report) {
			const { conversationId } = report;
			connection.inFlightWrites.delete(conversationId);
			const show = wasDone(report) ? terminal.result : terminal.note;
			if (!options.json) show(`${conversationId}  ${formatOutcome(report)}`);
			return report;
		},
		progress: terminal.progress
	};
}
/** Waits shorter than this are not worth a word. */
var quietWaitMs = 3e3;
/** The product's backends, signed in as the script's OAuth client. Sends nothing yet. */
async function connect({ domain, gateway, ...credentials }, { api: name, recordingType }, { clock, interrupted, note }) {
	const { now, after } = clock;
	const client = createNodeClient(domain, gateway);
	const rateLimiter = createRateLimiter(clock);
	const inFlightWrites = /* @__PURE__ */ new Set();
	const limited = withRateLimit(withInterrupt(client, inFlightWrites, interrupted), rateLimiter, "interactive");
	const tokenProvider = createTokenProvider(withRateLimitedSignIn(client, rateLimiter), credentials, now);
	const blockFor = (ms) => {
		const isNews = now() + ms > rateLimiter.blockedUntil() + quietWaitMs;
		if (ms > quietWaitMs && isNews) note(`Genesys Cloud asks to wait ${Math.ceil(ms / 1e3)} s.`);
		rateLimiter.blockFor(ms);
	};
	const policy = retryPolicies.script;
	const retryDeps = {
		rateLimiter: { blockFor },
		after,
		random: Math.random,
		policy
	};
	const createBackend = await othersBackends[name]();
	const config = {
		start: "auto",
		recordingType: recordingType ?? "full"
	};
	const api = withRetry(withToken(createApi(limited), tokenProvider), retryDeps);
	return {
		backendOf: (conversationId) => createBackend({
			api,
			config
		}, conversationId),
		queueCallsOf: (queueId) => createQueueCalls(api, queueId, now),
		inFlightWrites
	};
}
/** The sign-in waits its turn like any request: it may be what came too early. */
var withRateLimitedSignIn = (client, rateLimiter) => ({ async loginClientCredentialsGrant(clientId, clientSecret) {
	await new Promise((go) => rateLimiter.acquire("interactive", go));
	try {
		return await client.loginClientCredentialsGrant(clientId, clientSecret);
	} finally {
		rateLimiter.release({});
	}
} });
// src/genesys/regions.ts
/**
* Every region the product talks to; no other host is ever contacted.
* Sources: purecloud-platform-client-v2 PureCloudRegionHosts.js, genesys-cloud-service-discovery-web, and for the EU
* Sovereign region purecloud-client-app-sdk 2.7.0.
*/
var regions = [
	{
		targetEnv: "prod",
		domain: "mypurecloud.com"
	},
	{
		targetEnv: "prod-euw1",
		domain: "mypurecloud.ie"
	},
	{
		targetEnv: "prod-apse2",
		domain: "mypurecloud.com.au"
	},
	{
		targetEnv: "prod-apne1",
		domain: "mypurecloud.jp"
	},
	{
		targetEnv: "prod-euc1",
		domain: "mypurecloud.de"
	},
	{
		targetEnv: "prod-usw2",
		domain: "usw2.pure.cloud"
	},
	{
		targetEnv: "prod-cac1",
		domain: "cac1.pure.cloud"
	},
	{
		targetEnv: "prod-apne2",
		domain: "apne2.pure.cloud"
	},
	{
		targetEnv: "prod-apne3",
		domain: "apne3.pure.cloud"
	},
	{
		targetEnv: "prod-euw2",
		domain: "euw2.pure.cloud"
	},
	{
		targetEnv: "prod-euc2",
		domain: "euc2.pure.cloud"
	},
	{
		targetEnv: "prod-aps1",
		domain: "aps1.pure.cloud"
	},
	{
		targetEnv: "prod-apse1",
		domain: "apse1.pure.cloud"
	},
	{
		targetEnv: "prod-sae1",
		domain: "sae1.pure.cloud"
	},
	{
		targetEnv: "prod-mec1",
		domain: "mec1.pure.cloud"
	},
	{
		targetEnv: "prod-mxc1",
		domain: "mxc1.pure.cloud"
	},
	{
		targetEnv: "fedramp-use2-core",
		domain: "use2.us-gov-pure.cloud"
	},
	{
		targetEnv: "eusc-edee1-core",
		domain: "edee1.eusc-pure.cloud"
	}
];
function regionOfDomain(domain) {
	return regions.find((region) => region.domain === domain);
}
// src/genesys/launch/origins.ts
/** Which addresses outside the page's own origin are trusted. */
var loopback = /* @__PURE__ */ new Set([
	"localhost",
	"127.0.0.1",
	"[::1]"
]);
/** Encrypted, or on this machine. */
var isSecure = ({ protocol, hostname }) => protocol === "https:" || protocol === "http:" && loopback.has(hostname);
/** Why secrets and tokens are not sent to an address as a gateway; `null`: they may be. */
function gatewayMistake(address) {
	if (!URL.canParse(address)) return "noUrl";
	const url = new URL(address);
	if (!isSecure(url)) return "notSecure";
	return url.username || url.password || url.search || url.hash ? "notBare" : null;
}
// src/cli/env.ts
/** The host that the client's secret is sent to, with its port where it has one. */
var loginHost = ({ domain, gateway }) => gateway?.host ?? `login.${domain}`;
/** The client's secret, as far as it is known; `''`: none. */
var secretIn = (environment) => environment["GENESYS_CLIENT_SECRET"]?.trim() ?? "";
/** The client's id, as far as it is known; `''`: none. */
var clientIdIn = (environment) => environment["GENESYS_CLIENT_ID"]?.trim() ?? "";
var required = ["GENESYS_CLIENT_ID", "GENESYS_CLIENT_SECRET"];
var target = "TARGET_CONVERSATION_ID";
/** Reads the settings; everything that is missing or wrong is reported at once. */
function readSettings(environment) {
	const value = (name) => environment[name]?.trim() ?? "";
	const domain = readDomain(value("GENESYS_REGION"));
	const gateway = readGateway(value("GENESYS_GATEWAY"));
	const problems = [...required.filter((name) => value(name) === "").map(missing), ...[domain, gateway].flatMap((each) => each.ok ? [] : [each.problem])];
	if (!domain.ok || !gateway.ok || problems.length > 0) return usageError(problems.join("\n"));
	const [clientId, clientSecret] = [value(required[0]), value(required[1])];
	return parsedAs({
		domain: domain.value,
		gateway: gateway.value,
		clientId,
		clientSecret
	});
}
/** The call of `demo`. */
function readTarget(environment) {
	const id = environment[target]?.trim() ?? "";
	return id === "" ? usageError(missing(target)) : checkId(id, target);
}
var missing = (name) => `${name} is missing. Set it in the environment or in .env.`;
/** No host outside the known regions is ever contacted. */
function readDomain(text) {
	const domain = text.toLowerCase() || "mypurecloud.com";
	if (regionOfDomain(domain)) return parsedAs(domain);
	return usageError(`GENESYS_REGION must be one of ${regions.map((region) => region.domain).join(", ")}; not "${text}".`);
}
var gatewayProblems = {
	noUrl: "must be a URL.",
	notSecure: "must be an https: URL (http: only on this machine).",
	notBare: "takes a host, a port and a path, and nothing else."
};
/** The client's secret travels to the gateway. */
function readGateway(text) {
	if (text === "") return parsedAs(null);
	const mistake = gatewayMistake(text);
	return mistake ? usageError(`GENESYS_GATEWAY ${gatewayProblems[mistake]}`) : parsedAs(new URL(text));
}
/** Genesys answers 404 to it, which would read as "not recording" for calls that are recorded. */
var noGateway = "--api recordings needs GENESYS_GATEWAY, a gateway that provides this API. Genesys Cloud itself doesn't have it: every call would read as not recording.";
/** Everything that is missing or wrong is reported at once, before any request. */
function readRequiredEnvironment(environment, { kind }, { api }) {
	const settings = readSettings(environment);
	const target = kind === "demo" ? readTarget(environment) : parsedAs("");
	const lacksGateway = api === "recordings" && !environment["GENESYS_GATEWAY"]?.trim();
	if (settings.ok && target.ok && !lacksGateway) return parsedAs({
		settings: settings.value,
		target: target.value
	});
	return usageError([...[settings, target].flatMap((each) => each.ok ? [] : [each.problem]), ...lacksGateway ? [noGateway] : []].join("\n"));
}
// src/cli/env-file.ts
/** Completes the environment, unless `--env-file` names another file. */
var usualFile = ".env";
/** Editors on Windows may put it first. */
var byteOrderMark = /^\uFEFF/;
var mustComeTogether = ["GENESYS_CLIENT_SECRET", "GENESYS_GATEWAY"];
/** The permission bits that let the group and others read a file. */
var readableByOthers = 36;
/**
* The environment, completed by a file of the working folder; environment variables take precedence. A secret and the
* gateway it is sent to have to come from the same place: the file of a folder that someone else wrote must not send
* the environment's secret to a host of its choice.
* @param named the file that `--env-file` names, which has to exist; `null`: `.env`, where there is one
*/
function completeEnvironment(environment, folder, named) {
	const name = named ?? usualFile;
	const path = resolve(folder, name);
	const text = readText(path);
	if (text === "absent" && named === null) return parsedAs({
		values: environment,
		warning: null
	});
	if (text === "absent" || text === "unreadable") return usageError(`${name} cannot be read.`);
	const inFile = parseEnv(text.content.replace(byteOrderMark, ""));
	const [secret, gateway] = mustComeTogether;
	if (!environment[gateway]?.trim() && inFile[gateway]?.trim() && environment[secret]?.trim()) return usageError(`${gateway} is set in ${name}, but ${secret} in the environment. Set both in the same place: the secret is sent to the gateway.`);
	const exposesSecret = inFile[secret]?.trim() && isReadableByOthers(path);
	return parsedAs({
		values: {
			...inFile,
			...environment
		},
		warning: exposesSecret ? `${name} holds a secret, and others on this machine can read it: chmod 600 ${name}` : null
	});
}
function readText(path) {
	try {
		return { content: readFileSync(path, "utf8") };
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "ENOENT" ? "absent" : "unreadable";
	}
}
/** Windows keeps no such bits: there the answer is no. */
var isReadableByOthers = (path) => process.platform !== "win32" && (statSync(path).mode & readableByOthers) !== 0;
// src/cli/output.ts
init_status();
/** Shows the end of a run. */
function finish(report, { json }, terminal) {
	const exitCode = exitCodeOf(report);
	terminal.endProgress();
	if (json) return showJson(report, exitCode, errorOf(report), terminal);
	for (const line of closingLines(report)) terminal.note(line);
	return exitCode;
}
/** Shows why nothing was tried. */
function refuse(problem, { json }, terminal) {
	if (json) return showJson({
		...reportOf(),
		complete: false
	}, exitCodes.wrongUse, problem, terminal);
	terminal.note(`${problem}\nSee genesys-recording --help.`);
	return exitCodes.wrongUse;
}
/** The one document for the program that reads stdout; the error also for the person who sees stderr. */
function showJson(report, exitCode, error, terminal) {
	terminal.result(JSON.stringify(toJson(report, exitCode, error), null, 2));
	if (error !== null) terminal.note(error);
	return exitCode;
}
var interruption$1 = "Interrupted.";
var runAgain = "The queue may have more calls. Run it again.";
/** What is left to say after every call was reported. */
function closingLines(report) {
	const { calls, interrupted, problem, complete } = report;
	const left = notDone$1(report);
	return [
		...problem ? [formatFailure(problem)] : [],
		...interrupted ? [interruption$1] : [],
		...!complete && calls.length > 0 ? [runAgain] : [],
		...left.length > 0 ? [`Not done: ${left.join(", ")}`] : [],
		...calls.length === 0 && complete ? ["The queue has no active calls."] : []
	];
}
/** The worst of it in one sentence or two; `null`: all is well. */
function errorOf({ calls, interrupted, problem, complete }) {
	if (interrupted) return interruption$1;
	if (problem) return formatFailure(problem);
	const failed = calls.find((one) => exitCodeOfCall(one) !== exitCodes.done);
	if (failed) return formatOutcome(failed);
	return complete ? null : runAgain;
}
/**
* The report as `--json` prints it (docs/cli.md).
* @param error what is wrong, in words; `null`: nothing
*/
function toJson(report, exitCode, error) {
	const { calls, interrupted, problem, complete } = report;
	return {
		calls: calls.map(callToJson),
		notDone: notDone$1(report),
		interrupted,
		complete,
		problem: problem && {
			...problem,
			message: formatFailure(problem)
		},
		error,
		exitCode
	};
}
function callToJson(report) {
	const { conversationId, asked, outcome, snapshot, agentName, startedAt } = report;
	const status = snapshot?.status;
	return {
		conversationId,
		asked,
		outcome: outwardKind(outcome.kind),
		message: formatOutcome(report),
		status: status ? nameOf(status) : null,
		recorders: status && "recorders" in status ? status.recorders : null,
		...outcome.kind === "planned" && {
			command: outcome.command,
			orPause: outcome.orPause
		},
		..."why" in outcome && { why: outcome.why },
		..."failure" in outcome && { failure: outcome.failure },
		...agentName !== void 0 && { agentName },
		...startedAt !== void 0 && { startedAt: startedAt === null ? null : new Date(startedAt).toISOString() }
	};
}
// src/cli/terminal.ts
var barWidth = 24;
var eraseLine = "\r\x1B[2K";
/** @param hide takes secrets out of everything that is shown */
function createTerminal(out, err, hide) {
	const drawsOver = err.isTTY ?? false;
	let bar = "";
	let lastTenth = "";
	/** Writes whole lines above the bar. */
	function write(sink, text) {
		if (bar) err.write(eraseLine);
		sink.write(`${withoutControls(hide(text))}\n`);
		if (bar) err.write(bar);
	}
	function draw(what, done, total) {
		bar = done < total ? `${blocks(done, total)} ${progressText(what, done, total)}` : "";
		err.write(eraseLine + bar);
	}
	function writeTenth(what, done, total) {
		const tenth = `${what} ${Math.floor(10 * done / Math.max(total, 1))}`;
		if (tenth === lastTenth) return;
		lastTenth = tenth;
		write(err, progressText(what, done, total));
	}
	return {
		result: (text) => write(out, text),
		note: (text) => write(err, text),
		progress: drawsOver ? draw : writeTenth,
		endProgress() {
			if (bar) err.write(eraseLine);
			bar = "";
		}
	};
}
var progressText = (what, done, total) => `${what}: ${done} of ${total}`;
function blocks(done, total) {
	const filled = Math.round(barWidth * done / total);
	return `[${"#".repeat(filled)}${"-".repeat(barWidth - filled)}]`;
}
/** All control characters but tab and line feed, and what turns the direction of text: they could forge lines and colors. */
var controls = /[^\P{Cc}\t\n]|\p{Bidi_Control}|[\u2028\u2029]/gu;
/** Text from outside as it may reach a terminal: each control character is shown, not obeyed. */
var withoutControls = (text) => text.replaceAll(controls, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`);
var hidden = "[hidden]";
var authorization = /\b(Bearer|Basic)\s+[\w.~+/=-]+/gi;
/**
* Takes a secret out of a text, whoever put it there: as it is, as JSON or a form writes it, and as Basic
* authorization with its client id; and everything that looks like an `Authorization` header.
*/
function hideSecrets(secret, clientId = "") {
	const forms = secret ? [
		Buffer.from(`${clientId}:${secret}`).toString("base64").replace(/=+$/, ""),
		new URLSearchParams({ _: secret }).toString().slice(2),
		encodeURIComponent(secret),
		JSON.stringify(secret).slice(1, -1),
		secret
	] : [];
	return (text) => forms.reduce((rest, form) => rest.replaceAll(form, hidden), text).replaceAll(authorization, `$1 ${hidden}`);
}
// src/cli/run.ts
/** Runs the script once. */
async function run(args, io) {
	const given = readArguments(args);
	const envFile = given.ok && given.value.kind === "run" ? given.value.options.envFile : null;
	const environment = completeEnvironment(io.environment, io.folder, envFile);
	const values = environment.ok ? environment.value.values : io.environment;
	const terminal = createTerminal(io.out, io.err, hideSecrets(secretIn(values), clientIdIn(values)));
	if (!given.ok) return refuse(given.problem, { json: args.includes("--json") }, terminal);
	if (given.value.kind === "print") return print(terminal, given.value.text);
	const { invocation, options } = given.value;
	if (!environment.ok) return refuse(environment.problem, options, terminal);
	const required = readRequiredEnvironment(values, invocation, options);
	if (!required.ok) return refuse(required.problem, options, terminal);
	if (environment.value.warning) terminal.note(environment.value.warning);
	const { settings, target } = required.value;
	terminal.note(`Signing in at ${loginHost(settings)}.`);
	return finish(await runInvocation(await createContext(settings, options, terminal, io), invocation, target), options, terminal);
}
var print = (terminal, text) => {
	terminal.result(text);
	return exitCodes.done;
};
function runInvocation(context, invocation, target) {
	switch (invocation.kind) {
		case "call": return runOneCall(context, invocation.asked, invocation.conversationId);
		case "demo": return runDemo(context, target, invocation.seconds);
		case "queue": return runQueue(context, invocation.action, invocation.queueId);
	}
}
// src/cli/main.ts
var { argv, env, stdout, stderr } = process;
var streams = [stdout, stderr];
var interruption = new AbortController();
var { signal: interrupted } = interruption;
function interrupt() {
	if (interrupted.aborted) {
		stderr.write("Stopped. The last requests may have changed their calls or not.\n");
		process.exit(exitCodes.interrupted);
	}
	stderr.write("Interrupted: finishing requests already sent. Press Ctrl-C again to stop now.\n");
	interruption.abort();
}
process.on("SIGINT", interrupt);
process.on("SIGTERM", interrupt);
process.on("SIGHUP", () => void (interrupted.aborted || interrupt()));
for (const stream of streams) stream.on("error", () => void 0);
await useProxy(env);
process.exitCode = await run(argv.slice(2), {
	environment: env,
	folder: process.cwd(),
	clock: systemClock,
	out: stdout,
	err: stderr,
	interrupted
});
if (interrupted.aborted) {
	const written = streams.map((stream) => new Promise((resolve) => stream.write("", resolve)));
	await Promise.all(written);
	process.exit();
}
export {};
