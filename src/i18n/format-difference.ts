import type { Difference, FieldNames } from '../install/difference.ts';
import type { Finding } from '../install/check/findings.ts';
import type { InstallMessages } from './install-messages.ts';
import { permissionName, withPermissionNames } from './permission-path.ts';

/** Values that Admin displays differently, in the same way in every language. */
const shownAs: ReadonlyMap<string, ReadonlyMap<unknown, string>> = new Map([
  ['authorizedGrantType', new Map([['CODE', 'Code Authorization / PKCE']])],
  ['featureCategory', new Map([['contactCenterInsights', 'Contact Center Insights']])],
]);

/** A value in a plan, as Admin words it. */
export interface DifferenceText {
  readonly label: string;
  readonly value: string;
}

/** @param lang BCP 47 tag of the texts, for names of languages */
export function formatDifference(
  { fields, values }: Pick<InstallMessages, 'fields' | 'values'>,
  lang: string,
  difference: Difference,
): DifferenceText {
  const { field } = difference;
  const name = nameOf(fields, difference);
  const detail = detailOf(difference, lang);
  return {
    label: detail === null ? name : `${name}, ${detail}`,
    value: shownAs.get(field)?.get(difference.value) ?? valueOf(values, difference),
  };
}

/** The details of a check's finding, as Admin words them. */
export const formatDetails = (
  { fields, check }: Pick<InstallMessages, 'fields' | 'check'>,
  { id, details }: Pick<Finding, 'id' | 'details'>,
): string[] => {
  const phrases = new Map(Object.entries(check.details));
  return details.map((detail) =>
    id.startsWith('integration.') && detail in fields.integration
      ? nameOf(fields, { of: 'integration', field: detail })
      : (phrases.get(detail) ?? withPermissionNames(detail)),
  );
};

function nameOf(fields: FieldNames, { of, field }: Pick<Difference, 'of' | 'field'>): string {
  const names: Readonly<Record<string, string>> = fields[of];
  return names[field] ?? field;
}

/** Distinguishes several values of one field. */
function detailOf({ field, path: [first, ...rest] }: Difference, lang: string): string | null {
  if (first === undefined) return null;
  if (field === 'i10n') return languageName(first, lang);
  return field === 'lifecycle' ? (rest.at(-1) ?? first) : null;
}

function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Entered in Admin, which does not check that it is a valid tag.
    return tag;
  }
}

function valueOf(
  { on, off, active, inactive }: InstallMessages['values'],
  { of, field, value }: Difference,
): string {
  if (typeof value === 'boolean') return value ? on : off;
  if (field === 'state') return value === 'active' ? active : inactive;
  return of === 'role' && field === 'permissions' ? permissionName(String(value)) : String(value);
}
