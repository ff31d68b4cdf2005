/** What each rule of the checks looks at, and the article or form it rests on. */

interface RuleWords {
  /** What is looked at, in one sentence. */
  readonly checks: string;
  /** Article, document or form; `null` where plain arithmetic or ordinary usage is all it rests on. */
  readonly basis: string | null;
}
type Rules = ReadonlyMap<string, RuleWords>;

const law = (article: string): string => `预算法第${article}条`;
const disclosure = '财预〔2016〕143号《地方预决算公开操作规程》';
const performance = '财预〔2021〕101号';
const classification = '政府收支分类科目';
const economy = '党政机关厉行节约反对浪费条例';
const finalForms = '部门决算报表';

function rules(lines: readonly (readonly [id: string, checks: string, basis?: string])[]): Rules {
  return new Map(lines.map(([id, checks, basis = null]) => [id, { checks, basis }]));
}

/**
 * Every rule of src/checks/rules.ts by its id, under the folder it stands in; a test holds that none is
 * missing and none is left over.
 */
export const methodGroups: ReadonlyMap<string, { readonly title: string; readonly rules: Rules }> =
  new Map([
    [
      'inside',
      {
        title: '一张表自己的合计',
        rules: rules([
          ['subject-tree', '类、款、项逐级相加，下级合起来等于上级。', classification],
          ['row-sum', '同一行里各组成部分相加，等于这一行的合计。'],
          ['ledger', '收支两边的各项相加等于小计和总计，收入总计等于支出总计。'],
          [
            'three-public-parts',
            '“三公”经费等于出国、用车、接待之和，用车等于购置与运行之和。',
            economy,
          ],
          [
            'asset-parts',
            '资产总额等于各类资产之和，“其中”不大于它所属的一项。',
            '行政事业性国有资产管理条例',
          ],
          [
            'personnel-classes',
            '人员经费是经济分类 301、303 类，公用经费是其余各类。',
            '支出经济分类科目改革方案（2018）',
          ],
          ['fund-flow', '年初结转加本年收入，等于本年支出加年末结转。', finalForms],
        ]),
      },
    ],
    [
      'between',
      {
        title: '两张表说的同一件事',
        rules: rules([
          ['totals', '收支总表、收入总表、支出总表的总计相同。', law('四')],
          [
            'revenue-sources',
            '每种收入来源在收支总表与收入总表中相同，财政拨款与财政拨款收支总表相同。',
          ],
          ['codes', '预算中一个科目在收入总表与支出总表中的合计相同。'],
          [
            'classes',
            '一个功能类在收支总表与支出总表中相同，在财政拨款收支总表与各本预算自己的表中相同。',
          ],
          ['class-unlisted', '总表里有数的功能类，明细表里也列有它。'],
          ['by-use', '按用途列的基本支出、项目支出、机动经费，与支出预算总表相同。'],
          [
            'fund-tables',
            '财政拨款收支总表中各本预算的本年支出，等于那本预算自己的表的合计。',
            law('五'),
          ],
          ['funds-within', '一个科目从各本预算得到的钱，不大于它的全部支出。'],
          ['basic-table', '按经济分类列的基本支出，等于一般公共预算支出表中的基本支出。'],
          [
            'three-public-economic',
            '基本支出中的接待、用车、出国，不大于“三公”经费表。',
            classification,
          ],
          [
            'functional-economic',
            '养老、职业年金、医疗、住房公积金按功能和按经济分类列的数通常相同。',
            classification,
          ],
        ]),
      },
    ],
    [
      'prose',
      {
        title: '文字说明，与表格、与自己相比',
        rules: rules([
          ['prose-tables', '文字里说的数，表格里也是这个数。'],
          ['prose-parts', '文字里各部分都说了的，相加等于总数；部分不大于总数。'],
          ['said-twice', '同一件事在文字里说两次，数相同。'],
          ['stated-budgets', '决算文字里各科目的年初预算相加，等于全部年初预算。'],
          [
            'agency-operating',
            '机关运行经费不大于公用经费；只有行政单位的，两者相同。',
            law('十四'),
          ],
          ['counts', '车辆、人员等按类数的，各类相加等于总数。', '国有资产占用情况的样式'],
          ['counted-parts', '“其中”的数量不多于总数；文字里的车辆数与资产表相同。'],
          ['counts-money', '有出国团组、接待批次、购车数量的就有经费，没有的就没有。', economy],
          ['change-parts', '各部分的增减相加，等于总数的增减。'],
          ['change-pairs', '拨款与它支付的支出本年相同、增减都说了的，增减也相同。'],
          ['change-twice', '同一项增减说两次，数相同。'],
          ['change-subjects', '各类的增减相加等于总额的增减，各项的增减相加等于一类的增减。'],
          ['change-over-total', '增加的数不大于本年的数。'],
          ['flat-reason', '说持平的，后面没有写增加或减少的原因。'],
          ['change-rate', '增减率等于增减额除以上年数。'],
          ['execution-rate', '比上年执行数的增减率，等于两数之差除以上年执行数。'],
          ['text-rate', '一句话里的数额、增减额、增减率合得上。'],
          ['text-direction', '说增加、减少、大于、小于的方向与句中的数一致。'],
          ['text-parts', '一句话里“其中”各项相加不大于总数。'],
          ['text-difference', '一句话里两年的数与增减额合得上。'],
          ['text-shares', '一句话里的占比与数额合得上，全部占比合为 100%。'],
          ['shares', '文字里的占比等于部分除以总数，各部分占比合为 100%。'],
          ['text-completion', '一句话里的完成率等于决算数除以预算数。', law('七十五')],
          ['completion', '完成年初预算的比例等于决算数除以年初预算数。', law('七十五')],
          ['table-emptied', '文字里有数的，对应的表不是空的。'],
        ]),
      },
    ],
    [
      'projects',
      {
        title: '项目的钱与目标',
        rules: rules([
          ['projects-sum', '全部项目相加等于项目支出。'],
          ['project-quarters', '四个季度的用款计划相加等于全年。'],
          ['project-subject', '与科目同名的项目，不大于这个科目的项目支出。'],
          ['performance-funds', '编报绩效目标的项目资金不大于项目支出。'],
          ['weights-sum', '指标的分值（权重）相加为 100，给执行率留 10 分的为 90。', performance],
          ['vehicle-project', '购车的项目与“三公”经费表的购置费相同。'],
          [
            'procurement-assets',
            '说已列入政府采购的拟购资产，不大于政府采购预算。',
            '政府采购法第三十三条',
          ],
        ]),
      },
    ],
    [
      'form',
      {
        title: '应有的表、说明、编号和名称',
        rules: rules([
          ['missing-tables', '各部门都要公开的报表都在；没有收支的也列空表。', disclosure],
          [
            'missing-sections',
            '机关运行、“三公”、采购、资产、绩效都有文字说明。',
            `${law('十四')}，${disclosure}`,
          ],
          ['empty-tables', '没有数字的表写明原因，写明是空表的没有数字。', disclosure],
          ['caption-year', '每张表的年份是这份文件的年份。'],
          ['text-years', '文字里的年份不是上一年文件留下来的。'],
          ['placeholders', '没有留下未填的空格、XX 或填表说明。'],
          ['punctuation', '有数字的句子里没有连着的两个标点。'],
          ['unit-headers', '每张表都写明金额单位。'],
          ['ordinals', '序号一行接一行，不缺号。'],
          ['code-parents', '每个款有它的类，每个项有它的款。', classification],
          ['subject-names', '功能科目用现行名称，同一个代码只有一个名称。', classification],
          ['economic-names', '经济科目的代码与名称是同一个科目。', classification],
          ['outdated-words', '文字里没有已经改名的科目的旧名称。', classification],
        ]),
      },
    ],
    [
      'documents',
      {
        title: '一份文件与另一份文件',
        rules: rules([
          ['last-year', '由本年文件推算的上年数，与上年的文件相同。'],
          ['unit-within', '单位的数不大于所属部门的数。', law('八')],
          ['final-against-budget', '决算里的预算数，与当年预算文件相同。', law('七十五')],
          ['unit-unclear', '说不准是不是本部门单位的文件，不拿来比较，只说出来。'],
        ]),
      },
    ],
    [
      'questions',
      {
        title: '数字相符而可以询问的',
        rules: rules([
          ['large-rise', '增加得多而没有写原因。', law('四十八')],
          ['repeated-purchase', '公务用车购置费与上年相同。'],
          ['count-rate', '指标给出人数和标准的项目，金额与两者相乘不同。'],
          ['vehicle-cost', '每辆车的年运行维护费较高。'],
          ['purchase-unprocured', '拟购资产多于政府采购预算，没有说明。'],
          ['running-cost', '项目的名称或目标说的是日常运转。', performance],
          ['same-targets', '两个项目的绩效指标大多相同。', performance],
          ['unchanged-targets', '一个项目的指标三年没有变过；三年的文件都在才问。', performance],
          ['worded-targets', '指标值多是文字，或者没有指标。', performance],
          ['satisfaction', '满意度指标没有写明比率。', performance],
          ['execution-target', '成本指标写的是预算执行率。', performance],
          ['catch-all', '项目支出大多列在“一般行政管理事务”或“其他”科目。'],
          ['listed-not-budgeted', '机关运行经费说明提到的开支，基本支出表里没有列。'],
          ['other-level', '文字里有另一级政府的用语。'],
          ['missing-reason', '“主要原因是”后面没有写原因。'],
          ['unit-says-department', '单位预算的文字里写的是“本部门”。'],
        ]),
      },
    ],
  ]);
