/** Which indicators of which projects are on the screen, and in what order. */
import type { Disclosure, Indicator, Project } from '#domain/disclosure/disclosure.ts';
import { byAmount, countTargets } from '#domain/targets/headline.ts';
import { targetValue } from '#domain/targets/target.ts';
import type { DisclosureQuery } from '#store/address/address-queries.ts';

export interface SelectedProject {
  readonly project: Project;
  readonly index: number;
  readonly indicators: readonly Indicator[];
}

type Criteria = Pick<DisclosureQuery, 'filter' | 'level2' | 'sort' | 'find'>;

/** The projects that have an indicator left under the criteria, sorted. */
export function selectProjects({ projects }: Disclosure, criteria: Criteria): SelectedProject[] {
  const selected = projects.map((project, index) => ({
    project,
    index,
    indicators: project.indicators.filter((indicator) => wanted(indicator, criteria)),
  }));
  return order(
    selected.filter(
      ({ project, indicators }) =>
        (indicators.length > 0 || (project.indicators.length === 0 && criteria.filter === 'all')) &&
        (!criteria.find || project.name.includes(criteria.find)),
    ),
    criteria.sort,
  );
}

function wanted({ level2, target }: Indicator, criteria: Criteria): boolean {
  const kind = criteria.filter === 'all' || targetValue(target).kind === criteria.filter;
  return kind && (criteria.level2 === undefined || level2 === criteria.level2);
}

function order(selected: SelectedProject[], sort: Criteria['sort']): SelectedProject[] {
  if (sort === 'printed') return selected;
  if (sort === 'measurable') {
    const measurable = ({ project }: SelectedProject) => countTargets([project]).measurable;
    return [...selected].sort((one, other) => measurable(one) - measurable(other));
  }
  const ranks = byAmount(selected.map(({ project }) => project));
  return [...selected].sort(
    (one, other) => ranks.indexOf(one.project) - ranks.indexOf(other.project),
  );
}

/** The kinds of indicator (二级指标) that the disclosure has, in the order of first mention. */
export function indicatorKinds({ projects }: Disclosure): string[] {
  return [...new Set(projects.flatMap(({ indicators }) => indicators.map(({ level2 }) => level2)))];
}
