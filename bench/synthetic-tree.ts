/**
 * Subject trees of any size for the bench: 类 → 款 → 项 with the amounts of real budgets' shape, where
 * a few items are large and many are small. The same tree for the same number of leaves.
 */
import { functionalClasses } from '#domain/subjects/classification.ts';
import type { Subject } from '#domain/subjects/subject-tree.ts';

/** A root whose 项 are `leaves` in number, in nearly equal numbers of 类, 款 a 类 and 项 a 款. */
export function syntheticTree(leaves: number): Subject {
  const random = lehmer(leaves);
  const classes = Math.min(functionalClasses.length, Math.max(4, Math.round(Math.cbrt(leaves))));
  const groups = Math.max(2, Math.round(Math.sqrt(leaves / classes)));
  const inGroup = Math.ceil(leaves / (classes * groups));
  let left = leaves;
  const children = functionalClasses.slice(0, classes).map((functionalClass) =>
    subject(
      functionalClass.code,
      functionalClass.name,
      1,
      numbered(groups, (group) => {
        const code = functionalClass.code + twoDigits(group);
        const items = Math.min(inGroup, left);
        left -= items;
        return subject(
          code,
          `款${group}`,
          2,
          numbered(items, (item) => leaf(code + twoDigits(item), item, random)),
        );
      }),
    ),
  );
  return subject('', '合计', 0, children);
}

function leaf(code: string, item: number, random: () => number): Subject {
  const total = Math.ceil(1_000_000 * (1 / random()) ** 1.1);
  const project = random() < 0.4 ? Math.round(total * random()) : 0;
  return {
    code,
    name: `项目${item}`,
    level: 3,
    amounts: { total, basic: total - project, project },
    row: null,
    children: [],
  };
}

function subject(code: string, name: string, level: number, children: readonly Subject[]): Subject {
  const sum = (column: string) =>
    children.reduce((all, { amounts }) => all + (amounts[column] ?? 0), 0);
  const amounts = { total: sum('total'), basic: sum('basic'), project: sum('project') };
  return { code, name, level, amounts, row: null, children };
}

function numbered<T>(count: number, make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index + 1));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Park and Miller's generator, so that every run draws the same tree. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
