/** 持平 with a reason that tells of a rise or a fall: words left from a year in which the figure changed. */
import { remark, remarkRule } from '../../rule.ts';

/** 保持不变, 厉行节约 and the like explain why nothing changed. */
const moving = /(?:增加|减少|增长|下降|新增|增列|压减|调减|调增|上涨|提高)(?!.{0,4}(?:不变|持平))/;
const standing = /不变|持平|未(?:增加|减少|新增|变)|没有|无|不增|不再|严格|控制|厉行|节约/;

export const flatReason = remarkRule('flat-reason', ({ changes }) => {
  const flat = changes.flatMap(({ delta, rate, reason, of }, index) =>
    delta === 0 && !rate && reason !== null ? [{ of, reason, index }] : [],
  );
  const odd = flat.filter(({ reason }) => moving.test(reason) && !standing.test(reason));
  return {
    examined: flat.length,
    remarks: odd.map(({ of, reason, index }) =>
      remark({
        key: 'flat-with-reason',
        severity: 'warning',
        values: { of, reason: reason.slice(0, 40) },
        evidence: [{ kind: 'change', index }],
      }),
    ),
  };
});
