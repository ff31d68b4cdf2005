/** From the neutral document to a disclosure; the body of {@link makeDisclosure} is the table of contents. */
import type { Disclosure, Table } from '#domain/disclosure.ts';
import { disclosureId } from '#domain/identity.ts';
import { issue, type Issue, type Result } from '#domain/issue.ts';
import type { AmountUnit } from '#domain/money.ts';
import { Account } from './account.ts';
import { readUnits } from './extract/institution.ts';
import { readGlossary, readPerformance, readTexts } from './extract/narrative.ts';
import { readTargets } from './extract/performance-tables.ts';
import { joinProjects, nameChanges } from './extract/projects.ts';
import { readProse } from './extract/prose.ts';
import type { ReadTable } from './extract/table-reading.ts';
import { readTables } from './extract/tables.ts';
import { inPlaceOrder } from './place-order.ts';
import type { Document } from './read/document.ts';
import { identify } from './recognise/identity.ts';
import { recogniseTables } from './recognise/recognise-tables.ts';
import { regionByCode, regionOf, type Region } from './recognise/region.ts';
import { sectionsOf } from './recognise/sections.ts';

export interface ImportOptions {
  /** GB/T 2260 code of the administrative division, where the organization's name does not tell. */
  readonly region?: string;
}

/**
 * A neutral document as a disclosure: recognise → extract → report. An error among the issues means
 * that nothing could be made of it and the value is `null`.
 */
export function makeDisclosure(
  document: Document,
  source: { readonly file: string; readonly sha256: string },
  options: ImportOptions = {},
): Result<Disclosure> {
  const account = new Account();
  const found = recogniseTables(document, account);
  const outline = sectionsOf(document, account);
  const { identity, issues: identityIssues } = identify(document, found);
  const { organization, year, stage, unit } = identity;
  if (organization === null || year === null || found.every(({ kind }) => kind === null)) {
    return { value: null, issues: [issue('document-not-budget', 'error', { name: source.file })] };
  }

  const region = regionFor(organization.name, options);
  const read = readTables(found, unit, account);
  const units = readUnits(found, account);
  const { targets, issues: targetIssues } = readTargets(found, account);
  const figures = readProse(outline.sections, year, account);
  const { projects, issues: projectIssues } = joinProjects(figures.projects, targets);
  const { texts, issues: textIssues } = readTexts(outline.sections, account);
  const performance = readPerformance(outline.sections, account);
  const glossary = readGlossary(outline.sections, account);
  const decimals = usualDecimals(read.tables, unit);

  const value: Disclosure = {
    id: disclosureId(region.code, organization, year, stage),
    stage,
    year,
    region,
    organization: { ...organization, units },
    unit,
    decimals,
    source: {
      title: identity.title || `${organization.name}${year}年`,
      ...source,
      format: document.format,
      url: null,
    },
    tables: read.tables.map((table) => ownMeasures(table, unit, decimals)),
    projects,
    changes: nameChanges(figures.changes, projects),
    statements: figures.statements,
    texts,
    performance,
    glossary,
  };
  const issues = [
    ...identityIssues,
    ...regionIssues(region, organization.name, options),
    ...outline.issues,
    ...read.issues,
    ...targetIssues,
    ...projectIssues,
    ...textIssues,
    ...account.report(document),
  ];
  return { value, issues: inPlaceOrder(issues) };
}

function regionFor(organization: string, { region }: ImportOptions): Region {
  if (region !== undefined) return regionByCode(region) ?? { code: region, name: region };
  return regionOf(organization) ?? { code: null, name: '' };
}

function regionIssues(region: Region, organization: string, options: ImportOptions): Issue[] {
  if (region.code === null) return [issue('region-unknown', 'warning', { organization })];
  const unlisted = options.region !== undefined && regionByCode(options.region) === null;
  return unlisted ? [issue('region-unlisted', 'warning', { code: region.code })] : [];
}

function usualDecimals(tables: readonly ReadTable[], unit: AmountUnit): number {
  const printed = tables
    .filter((table) => table.unit === unit)
    .map(({ decimals }) => decimals ?? 0);
  return Math.max(0, ...printed);
}

/** A table says its unit and precision only where they are not the disclosure's. */
function ownMeasures(
  { table, unit, decimals }: ReadTable,
  usual: AmountUnit,
  digits: number,
): Table {
  return {
    ...table,
    ...(unit === usual ? {} : { unit }),
    ...(decimals === null || decimals === digits ? {} : { decimals }),
  };
}
