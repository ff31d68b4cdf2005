/** From the neutral document to a disclosure; the body of {@link makeDisclosure} is the table of contents. */
import type { Disclosure, Stage, Table } from '#domain/disclosure/disclosure.ts';
import { disclosureId, unnamedOrganization, untoldYear } from '#domain/organization/identity.ts';
import { issue, type Issue, type Result } from '#domain/issues/issue.ts';
import type { AmountUnit } from '#domain/money/money.ts';
import { withVisibleControls } from '#domain/text/visible-controls.ts';
import { largest } from '#domain/large-lists.ts';
import { Account } from './account.ts';
import { readUnits } from './tables/institution.ts';
import { unitsInProse } from './prose/institution-list.ts';
import { readGlossary, readPerformance, readTexts } from './prose/narrative.ts';
import { readTargets } from './projects/performance-tables.ts';
import { joinProjects, nameChanges, withMoreTargets } from './projects/projects.ts';
import { readProjectSections } from './projects/project-sections.ts';
import { readProse } from './prose/read-prose.ts';
import { SubjectNames } from './prose/subject-names.ts';
import { projectsIn, withoutRepeats } from './projects/listed-projects.ts';
import type { ReadTable } from './tables/table-reading.ts';
import { readTables } from './tables/tables.ts';
import { readForms } from './projects/target-forms.ts';
import { readLists } from './projects/target-lists.ts';
import { departmentTargetsApart, withDepartmentTargets } from './projects/department-targets.ts';
import { gatherIssues } from './gathered-issues.ts';
import { inPlaceOrder } from './place-order.ts';
import type { Document } from './read/document.ts';
import { isBudgetTitle } from './recognise/document/document-title.ts';
import { withoutCharts } from './recognise/document/without-charts.ts';
import { identify, type Identity } from './recognise/identity.ts';
import { joinGrids } from './recognise/join-grids.ts';
import { mendParagraphs } from './recognise/document/mend-paragraphs.ts';
import { partGrids } from './recognise/part-grids.ts';
import { recogniseTables, type FoundTable } from './recognise/recognise-tables.ts';
import { regionByCode, regionOf, type Region } from './recognise/region.ts';
import { sectionsOf } from './recognise/document/sections.ts';
import { matchable } from './wording.ts';

/** What a document is known by, better than it says itself. */
export interface KnownIdentity {
  /** GB/T 2260 code of the administrative division, where the organization's name does not tell. */
  readonly region?: string;
  /** These count before what the document says of itself. */
  readonly organization?: string;
  readonly year?: number;
  readonly stage?: Stage;
}

/**
 * A neutral document as a disclosure: recognise → extract → report. An error among the issues means
 * that nothing could be made of it and the value is `null`. An organization or a year that is not told
 * is reported (`organization-missing`, `year-missing`) and stood in for, see `missingIdentity`.
 */
export function makeDisclosure(
  asRead: Document,
  source: { readonly file: string; readonly sha256: string },
  options: KnownIdentity = {},
): Result<Disclosure> {
  const account = new Account();
  const document = mendParagraphs(joinGrids(partGrids(withoutCharts(asRead))));
  const found = recogniseTables(document, account);
  const outline = sectionsOf(document, account);
  const { identity, issues: identityIssues } = identify(document, found);
  const { title, unit } = identity;
  if (!isBudget(title, found)) {
    return { value: null, issues: [issue('document-not-budget', 'error', { name: source.file })] };
  }
  const { organization, year, stage, issues: missing } = knownAs(identity, options);

  const region = regionFor([organization.name, title], options);
  const read = readTables(found, unit, account, year);
  const units = readUnits(found, account);
  const { targets, issues: targetIssues } = readTargets(found, account);
  const names = new SubjectNames(
    read.tables.map(({ table }) => table),
    year,
  );
  const setting = { year, stage, organization: matchable(organization.name), names };
  const figures = readProse(outline.sections, setting, account);
  const forms = readForms(found, account);
  const lists = readLists(found, account);
  const listed = projectsIn(read.tables.map(({ table }) => table));
  const explained = readProjectSections(outline.sections, account);
  const { projects: own, whole } = departmentTargetsApart([
    ...targets,
    ...forms.targets,
    ...lists.targets,
  ]);
  const { projects, issues: projectIssues } = joinProjects(
    withoutRepeats(listed, figures.projects, forms.amounts, lists.amounts, explained.amounts),
    withMoreTargets(own, explained.targets),
  );
  const { texts, issues: textIssues } = readTexts(outline.sections, account);
  const performance = withDepartmentTargets(readPerformance(outline.sections, account), whole);
  const glossary = readGlossary(outline.sections, account);
  const decimals = usualDecimals(read.tables, unit);

  const value: Disclosure = {
    id: disclosureId(region.code, organization, year, stage),
    stage,
    year,
    region,
    organization: {
      ...organization,
      units: units.length > 0 ? units : unitsInProse(outline.sections),
    },
    unit,
    decimals,
    source: {
      title: title || (missing.length > 0 ? source.file : `${organization.name}${year}年`),
      ...source,
      format: document.format,
      url: null,
    },
    tables: read.tables.map((table) => ownMeasures(table, unit, decimals, document.format)),
    projects,
    changes: nameChanges(figures.changes, projects),
    statements: [...figures.statements, ...explained.statements],
    texts,
    performance,
    glossary,
  };
  const issues = [
    ...identityIssues,
    ...missing,
    ...(read.tables.length === 0 ? [issue('tables-missing', 'warning', {})] : []),
    ...regionIssues(region, organization.name, options),
    ...outline.issues,
    ...read.issues,
    ...targetIssues,
    ...forms.issues,
    ...figures.issues,
    ...projectIssues,
    ...textIssues,
    ...account.report(document),
  ];
  return { value, issues: inPlaceOrder(gatherIssues(issues, outline.sections)) };
}

/** A title that says so, a table that is known, or tables under a title that only names a budget. */
function isBudget(title: string, found: readonly FoundTable[]): boolean {
  return (
    isBudgetTitle(title) ||
    found.some(({ kind }) => kind !== null) ||
    (title !== '' && found.length > 0)
  );
}

/** By what the disclosure is known: what is given counts before what was found. */
function knownAs(identity: Identity, given: KnownIdentity) {
  const { organization, year, stage } = identity;
  const name = given.organization ? withVisibleControls(given.organization) : organization?.name;
  const known = {
    organization: {
      code: organization?.code ?? null,
      kind: organization?.kind ?? ('department' as const),
      name: name ?? unnamedOrganization,
    },
    year: given.year ?? year ?? untoldYear,
    stage: given.stage ?? stage,
  };
  const issues = [
    ...(name === undefined ? [issue('organization-missing', 'warning', {})] : []),
    ...(known.year === untoldYear ? [issue('year-missing', 'warning', {})] : []),
  ];
  return { ...known, issues };
}

/** The division that the organization's name starts with, else the one that the title starts with. */
function regionFor(names: readonly string[], { region }: KnownIdentity): Region {
  if (region !== undefined) return regionByCode(region) ?? { code: region, name: region };
  const found = names.map(regionOf).find((each) => each !== null);
  return found ?? { code: null, name: '' };
}

function regionIssues({ code }: Region, name: string, { region }: KnownIdentity): Issue[] {
  if (code === null) {
    // A name that is asked for may tell the region as well.
    const named = name !== unnamedOrganization;
    return named ? [issue('region-unknown', 'warning', { organization: name })] : [];
  }
  const unlisted = region !== undefined && regionByCode(region) === null;
  return unlisted ? [issue('region-unlisted', 'warning', { code })] : [];
}

function usualDecimals(tables: readonly ReadTable[], unit: AmountUnit): number {
  const printed = tables
    .filter((table) => table.unit === unit)
    .map(({ decimals }) => decimals ?? 0);
  return largest(printed, 0);
}

/**
 * A table says its unit and precision only where they are not the disclosure's. A spreadsheet shows no
 * zeros at the end of a number, so that a table of it does not tell its precision.
 */
function ownMeasures(
  { table, unit, decimals }: ReadTable,
  usual: AmountUnit,
  digits: number,
  format: Document['format'],
): Table {
  const told = decimals !== null && format !== 'xlsx' && format !== 'xls';
  return {
    ...table,
    ...(unit === usual ? {} : { unit }),
    ...(told && decimals !== digits ? { decimals } : {}),
  };
}
