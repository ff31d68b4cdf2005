import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservedIds } from '#domain/organization/identity.ts';
import { parseAddress, printAddress, views, type Address } from '#store/address/address-format.ts';

/** The address behind `#` cut in two, as the router hands it over. */
function parse(behindHash: string) {
  const [location = '', ...rest] = behindHash.split('?');
  return parseAddress(location, rest.join('?'));
}

const disclosure = parse('/130207-301-2023-budget').address;

describe('an address', () => {
  it('names a view of a disclosure, the drill path and the measure', () => {
    const { address, ignored } = parse('/130207-301-2023-budget/spending?path=201&measure=project');
    expect(address).toMatchObject({
      screen: 'disclosure',
      id: '130207-301-2023-budget',
      view: 'spending',
      query: { path: '201', measure: 'project', lens: 'functional' },
    });
    expect(ignored).toEqual([]);
  });

  it('keeps the zeros a code begins with', () => {
    expect(parse('/x-1/spending?path=0201').address).toMatchObject({ query: { path: '0201' } });
  });

  it.each(['201~rest7-12', '~rest3-9', '201~rest7-12~rest2-5'])(
    'names the gathered rest %s of a subject or of the whole',
    (path) => {
      expect(parse(`/x/spending?path=${path}`).address).toMatchObject({ query: { path } });
      expect(parse(`/x/spending?path=${path.replaceAll('~', '%7E')}`).address).toMatchObject({
        query: { path },
      });
    },
  );

  it('names the other year to compare with, or the other disclosure', () => {
    const against = (text: string) => parse(`/x-1/changes?against=${text}`);
    expect(against('2022').address).toMatchObject({ query: { against: '2022', change: 'all' } });
    expect(against('130207-301-2022-budget').ignored).toEqual([]);
    expect(against('2022/2021').ignored).toEqual(['against=2022/2021']);
  });

  it('of nothing is the home screen, and the overview is the first view', () => {
    expect(parse('').address).toEqual({ screen: 'home', query: {} });
    expect(parse('/').address).toEqual({ screen: 'home', query: {} });
    expect(disclosure).toMatchObject({ view: 'overview' });
  });

  it('of the list over all departments names region, year and order', () => {
    const { address } = parse('/review?region=130207&year=all&order=rise');
    expect(address).toEqual({
      screen: 'survey',
      query: { region: '130207', year: 'all', order: 'rise' },
    });
    expect(printAddress(address)).toBe('/review?region=130207&year=all&order=rise');
  });

  it.each(['riseRate:40', 'riseRate:40;runningCostWords:会议、培训', 'vehicleCost:0.5'])(
    'names the thresholds %s that the questions are asked by',
    (thresholds) => {
      const printed = printAddress({ screen: 'disclosure', id: 'x-1', query: { thresholds } });
      expect(parse(printed).address).toMatchObject({ query: { thresholds } });
    },
  );

  it('names regions that were opened or closed, terms that are explained and sums listed whole', () => {
    expect(parse('/?region=130207.320000&closed=310107').address).toMatchObject({
      query: { region: '130207.320000', closed: '310107' },
    });
    const query = { terms: 'basic.project', whole: 'catch-all-80492e1b', standards: 'open' };
    const printed = '/x-1/review?whole=catch-all-80492e1b&standards=open&terms=basic.project';
    expect(parse(printed).address).toMatchObject({ query });
    expect(printAddress(parse(printed).address)).toBe(printed);
  });

  it('on the home screen names the open region and the words searched for', () => {
    const { address } = parse('/?region=130207&find=%E4%BA%BA%E5%A4%A7%20%2B1');
    expect(address).toEqual({ screen: 'home', query: { region: '130207', find: '人大 +1' } });
    expect(printAddress(address)).toBe('/?region=130207&find=%E4%BA%BA%E5%A4%A7%20%2B1');
  });
});

it('a disclosure whose id is the name of a screen has an address of its own', () => {
  for (const id of reservedIds) {
    expect(parse(`/${id}`).address.screen).not.toBe('disclosure');
    const printed = printAddress({ screen: 'disclosure', id, view: 'tables' });
    expect(printed).toBe(`/~${id}/tables`);
    expect(parse(printed).address).toMatchObject({ screen: 'disclosure', id, view: 'tables' });
  }
  expect(parse('/~other').address.screen).toBe('home');
});

describe('what an address does not know', () => {
  it.each([
    ['an unknown view', '/x-1/graph', 'graph'],
    ['a part too many', '/x-1/spending/deep', 'deep'],
    ['an unknown parameter', '/x-1?theme=dark', 'theme=dark'],
    ['an unknown value', '/x-1?measure=all', 'measure=all'],
    ['a path that is no code', '/x-1?path=20a', 'path=20a'],
    ['a parameter of another screen', '/x-1?region=130207', 'region=130207'],
    ['a parameter said twice', '/x-1?sort=printed&sort=amount', 'sort=amount'],
    ['a control character', '/x-1?find=%00', 'find=\u0000'],
    ['the name of a prototype', '/x-1?__proto__=1', '__proto__=1'],
    ['a threshold without a value', '/x-1?thresholds=riseRate:', 'thresholds=riseRate:'],
    ['a list with a gap', '/x-1?terms=basic..project', 'terms=basic..project'],
    ['an array', '/x-1?measure[]=basic', 'measure[]=basic'],
    ['a path that names nothing', '/%00', '%00'],
    ['markup', '/<script>', '<script>'],
    ['a parameter of the import', '/import?find=1', 'find=1'],
    ['a broken escape', '/x-1?path=%E0%A4%A', 'path=\ufffd%A'],
  ])('%s is ignored and listed', (_, url, listed) => {
    const { ignored } = parse(url);
    expect(ignored).toEqual([listed]);
  });

  it('is cut short and listed up to ten times', () => {
    const many = parse(`/x-1?${Array.from({ length: 50 }, (_, i) => `p${i}=1`).join('&')}`);
    expect(many.ignored).toHaveLength(10);
    const { address, ignored } = parse(`/${'a'.repeat(1_000_000)}?${'b'.repeat(1_000_000)}`);
    expect(address).toEqual({ screen: 'home', query: {} });
    expect(ignored).toEqual([`/${'a'.repeat(59)}`, 'b'.repeat(60)]);
  });

  it('leaves no trace in any object', () => {
    parse('/x-1?__proto__[polluted]=1&constructor.prototype.polluted=1');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, query) => {
        const { address } = parseAddress(`/${path}`, query);
        expect(['home', 'import', 'survey', 'disclosure']).toContain(address.screen);
      }),
    );
  });
});

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const find = optional(fc.stringMatching(/^[\w 人大+&=#?%/~]{1,20}$/));
const token = fc.stringMatching(/^[a-zA-Z][\w-]{0,10}$/);

const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.record({
    screen: fc.constant('home' as const),
    query: fc
      .record({ region: optional(fc.stringMatching(/^\d{2,12}$/)), find })
      .map(withoutUndefined),
  }),
  fc.record({ screen: fc.constant('import' as const) }),
  fc.record({
    screen: fc.constant('disclosure' as const),
    id: fc.stringMatching(/^[\w-]{1,30}$/).filter((id) => id !== 'import'),
    view: fc.constantFrom(...views),
    query: fc
      .record({
        path: optional(
          fc.stringMatching(/^(?:\d{3,7}|\d{3,7}~rest\d{1,3}-\d{1,3}|~rest\d-\d~rest\d-\d)$/),
        ),
        measure: fc.constantFrom('total' as const, 'basic' as const, 'project' as const),
        lens: fc.constantFrom('functional' as const, 'economic' as const, 'flow' as const),
        by: fc.constantFrom('subject' as const, 'item' as const, 'project' as const),
        table: optional(token),
        cell: optional(fc.tuple(token, fc.nat(999), token).map((parts) => parts.join('.'))),
        sort: fc.constantFrom('printed' as const, 'amount' as const),
        filter: fc.constantFrom('all' as const, 'measurable' as const, 'worded' as const),
        find,
        against: optional(fc.oneof(fc.stringMatching(/^[\w-]{1,30}$/), fc.constant('2022'))),
        measures: fc.constantFrom('closed' as const, 'open' as const),
        standards: fc.constantFrom('closed' as const, 'open' as const),
        terms: optional(fc.array(token, { minLength: 1 }).map((names) => names.join('.'))),
        thresholds: optional(fc.constantFrom('riseRate:40', 'riseRate:0.5;words:会 = &、培训')),
        change: fc.constantFrom('all' as const, 'risen' as const, 'break' as const),
      })
      .map(withoutUndefined),
  }),
) as fc.Arbitrary<Address>;

function withoutUndefined(query: object): object {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));
}

describe('printing an address', () => {
  it('and parsing it gives the address back, with nothing ignored', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(parse(printAddress(address))).toEqual({ address, ignored: [] });
      }),
    );
  });

  it('leaves defaults out and keeps one order', () => {
    const printed = '/130207-301-2023-budget/spending?path=201&lens=economic';
    expect(
      printAddress({
        screen: 'disclosure',
        id: '130207-301-2023-budget',
        view: 'spending',
        query: { sort: 'amount', lens: 'economic', path: '201', measure: 'total' },
      }),
    ).toBe(printed);
    expect(printAddress(parse(`${printed}&measure=total`).address)).toBe(printed);
    expect(printAddress({ screen: 'disclosure', id: 'x-1' })).toBe('/x-1');
  });

  it('leaves out a value that no screen could read back', () => {
    const query = { path: 'x', find: '\ud800' };
    expect(printAddress({ screen: 'disclosure', id: 'x-1', query })).toBe('/x-1');
  });
});
