/*
 * What an integration's URL hands over to the page, judged as the page reads it (src/genesys/launch/launch-params.ts).
 */

import { launchNames as names } from '../launch-names.ts';

/** How well a field does. `poor`: the page works, but could do more. */
export type Fit = 'good' | 'poor' | 'bad';

/** The worst of several. */
const worstOf = (fits: readonly Fit[]): Fit =>
  fits.find((one) => one === 'bad') ?? fits.find((one) => one === 'poor') ?? 'good';

/** The region whose workspace opens the URL; `targetEnv`: the value of `{{gcTargetEnv}}`. */
export interface LaunchRegion {
  readonly targetEnv: string;
  readonly domain: string;
}

const placeholderOf = (name: string): string => `{{${name}}}`;

/** What the page takes for a parameter; `isFilled`: its placeholder, which the workspace replaces. */
interface Taken {
  readonly value: string;
  readonly isFilled: boolean;
}

function takenFrom(query: URLSearchParams, parameter: keyof typeof names): Taken | null {
  const name = names[parameter].find((one) => query.get(one));
  const value = name === undefined ? null : query.get(name);
  if (name === undefined || value === null) return null;
  return { value, isFilled: value === placeholderOf(name) };
}

const queryOf = (url: unknown): URLSearchParams =>
  typeof url === 'string' && URL.canParse(url) ? new URL(url).searchParams : new URLSearchParams();

/**
 * Judges what a URL hands over; whether it shows the page is judged apart.
 * @param wanted the URL of the description
 * @param region `null`: not known, and then only placeholders name it
 */
export function fitOfLaunch(actual: unknown, wanted: unknown, region: LaunchRegion | null): Fit {
  const query = queryOf(actual);
  if (Object.values(names).flat().some(isUnfilled(query))) return 'bad';
  const needsCall = queryOf(wanted).has('gcConversationId');
  return worstOf([
    fitOfHost(query, region),
    needsCall && !takenFrom(query, 'conversationId')?.isFilled ? 'bad' : 'good',
    // Without it, the page speaks English.
    takenFrom(query, 'language') ? 'good' : 'poor',
    fitOfPopup(takenFrom(query, 'usePopup')),
  ]);
}

/** The workspace leaves a placeholder that it does not know, and the page refuses it, even if it needs no value. */
const isUnfilled =
  (query: URLSearchParams) =>
  (name: string): boolean => {
    const value = query.get(name) ?? '';
    return /\{\{.*\}\}/.test(value) && value !== placeholderOf(name);
  };

/** The page needs the region and the workspace that frames it. `pcEnvironment` names both. */
function fitOfHost(query: URLSearchParams, region: LaunchRegion | null): Fit {
  const host = takenFrom(query, 'hostOrigin');
  const targetEnv = takenFrom(query, 'targetEnv');
  const environment = takenFrom(query, 'environment');
  const fitOfRegion = targetEnv
    ? fitOfValue(targetEnv, region?.targetEnv)
    : fitOfValue(environment, region?.domain);
  if (host)
    return worstOf([fitOfRegion, fitOfValue(host, region && `https://apps.${region.domain}`)]);
  return environment ? fitOfRegion : 'bad';
}

/** A fixed value does until the URL is used in another region or frame. */
function fitOfValue(taken: Taken | null, right: string | null | undefined): Fit {
  if (taken?.isFilled) return 'good';
  return taken && taken.value === right ? 'poor' : 'bad';
}

const fitOfPopup = (taken: Taken | null): Fit =>
  taken && (taken.isFilled || taken.value === 'true') ? 'good' : 'bad';
