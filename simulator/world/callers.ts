const GIVEN = [
  'Amara',
  'Bruno',
  'Chiara',
  'Dmitri',
  'Elena',
  'Felix',
  'Giulia',
  'Hassan',
  'Ingrid',
  'Jo',
  'Kenji',
  'Lucía',
  'Marek',
  'Nadia',
  'Oskar',
  'Paula',
  'Quentin',
  'Rosa',
  'Samuel',
  'Tess',
  'Umar',
] as const;

const FAMILY = [
  'Doe',
  'Andersson',
  'Baptiste',
  'Costa',
  'Dubois',
  'Eriksen',
  'Fontana',
  'Gupta',
  'Hoffmann',
  'Ito',
  'Jovanović',
  'Kowalski',
  'Lindqvist',
  'Martínez',
  'Novak',
  'Owusu',
  'Park',
  'Rossi',
  'Schmidt',
  'Tran',
] as const;

/**
 * A caller for a call that does not name one: 420 different people before the first repeats, each with a different
 * number.
 */
export const callerAt = (index: number) => ({
  name: `${GIVEN[index % GIVEN.length] ?? 'Jo'} ${FAMILY[index % FAMILY.length] ?? 'Doe'}`,
  address: `tel:+1317555${String((index * 37 + 1200) % 10_000).padStart(4, '0')}`,
});
