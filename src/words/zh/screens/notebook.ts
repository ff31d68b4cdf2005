/** The deputy's own notes: written, kept, found again, backed up. */
import type { NoteKind } from '#domain/notes/note.ts';

const kinds: Record<NoteKind, string> = { question: '问题', note: '笔记' };

export const notebook = {
  title: '我的笔记',
  lead: '只存在这台设备的这个浏览器里，不上传，不进地址，也不会出现在别人打开的页面上。',
  reading: '正在读取笔记……',
  kinds,

  view: {
    framed:
      '这一页嵌在别的网页里，在这里记下的笔记，以后从明账自己的网址打开会找不到，所以不在这里记。',
    opaque: '这一页是直接从文件打开的，浏览器不给它存储空间，笔记存不下来。请从网址打开明账。',
    openAlone: '在新窗口打开',
    reading: '浏览、核对、导出都不受影响。',
  },

  noDisclosure: '不针对哪个部门',

  writing: {
    name: '记一笔',
    about: '关于：',
    text: '内容',
    textHint: '想问什么，或想记下什么',
    kind: '类别',
    tags: '标签',
    tagsHint: '用逗号隔开，可以不填',
    save: '保存',
    saving: '正在保存……',
    saved: '已保存。',
    close: '关闭',
    letGo: '放弃',
    letGoSure: '这条还没有保存，放弃后找不回来。',
    letGoYes: '确定放弃',
    letGoNo: '继续写',
    refused: '这一条还没有保存。先保存或放弃，再记新的。',
    left: (count: number) => `还可以写 ${count} 个字`,
    retry: '重试',
    download: '把这条下载成文本文件',
    downloadName: '没有存下的笔记.txt',
    keys: 'Ctrl + 回车保存，Esc 关闭',
  },

  conflict: {
    title: '这条笔记在另一个窗口里改过了',
    lead: '两边都还在，请选一个。',
    deleted: '这条笔记已经在另一个窗口里删去，或者浏览器的数据被清除了。你写的还在这里。',
    mine: '这里写的',
    theirs: '另一个窗口写的',
    keepMine: '用这里写的',
    takeTheirs: '用另一个窗口写的',
    keepBoth: '两条都留',
    keepDeleted: '仍然保存',
    acceptDeleted: '不要了',
  },

  failed: {
    full: '没有存下：浏览器给本站的空间满了。你写的还在这里。可以删去不用的预算，腾出空间后重试。',
    lost: '没有存下：与本机存储的连接断开了。你写的还在这里，可以重试，或先下载成文件。',
    'not-held':
      '没有存下：写进去的和读出来的不一样，本机存储可能有问题。你写的还在这里，请先下载成文件。',
    blocked: '没有存下：另一个窗口还开着旧版本的明账。请关闭那个窗口后重试。你写的还在这里。',
    newer: '没有存下：本机的数据是更新版本的明账存的。请先下载成文件，再刷新页面换用新版本。',
    unavailable: '没有存下：这个浏览器现在不能存数据，可能是隐私窗口。请先下载成文件。',
    corrupt: '没有存下：本机存的数据已损坏。请先下载成文件，再到浏览器设置里清除本站数据。',
    timeout: '没有存下：本机的存储没有回应。你写的还在这里，可以重试，或先下载成文件。',
  },
  unread: '笔记现在读不出来。',

  search: '查找笔记',
  department: '部门',
  tag: '标签',
  kind: '类别',
  state: '状态',
  any: '全部',
  open: '未办',
  done: '已办',
  counted: (name: string, count: number) => `${name}（${count}）`,
  shown: (count: number, all: number) =>
    count === all ? `共 ${all} 条` : `${all} 条里有 ${count} 条`,
  none: '还没有笔记。看预算时在任何一个数、科目、项目或核对结果旁边按“记一笔”，就会列在这里。',
  onlyOn: (what: string) => `只看这一处的笔记：${what}。`,
  noneShown: '没有符合条件的笔记。',
  reset: '全部显示',
  more: (count: number) => `再显示 ${count} 条`,
  add: '写一条不针对哪个部门的',
  questions: '要问的问题',
  questionsLead: '按发问的先后排列，可以拖动，也可以用上移、下移。',
  notes: '笔记',

  edit: '修改',
  editWhat: (text: string) => `修改：${text}`,
  remove: '删去',
  removeWhat: (text: string) => `删去：${text}`,
  removed: '已删去一条。',
  undo: '撤销',
  markDone: '已办',
  markDoneWhat: (text: string) => `已办：${text}`,
  up: '上移',
  upWhat: (text: string) => `上移：${text}`,
  down: '下移',
  downWhat: (text: string) => `下移：${text}`,
  moved: (place: number, all: number) => `现在是第 ${place} 个，共 ${all} 个。`,
  drag: '拖动排序',
  edited: (when: string) => `${when} 改`,
  when: (date: Date) =>
    `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`,
  disclosure: (organization: string, year: number, stage: string) =>
    `${organization} ${year}年${stage}`,
  gone: {
    disclosure: '这份预算现在打不开：它可能已经撤下，或者要先导入。',
    target: '这份预算里现在没有这一处了，可能是文件换了新版本。笔记还在。',
    finding: '按现在的文件和门槛核对，没有这一条了。笔记还在。',
  },
  changedElsewhere: '这条刚在另一个窗口里改过，已换成最新的，请再试一次。',
  damaged: (count: number) =>
    `有 ${count} 条笔记的存储记录已损坏，没有列出，也没有删去。有备份时可以从备份恢复。`,
  vanished: (count: number) =>
    `浏览器里本站的数据被清除了。这里的 ${count} 条笔记只剩在这一页里，关掉就没有了。`,
  noneLeft: (count: number) =>
    `原来存在这里的 ${count} 条笔记没有了：浏览器里本站的数据被清除了，或者已经损坏。有备份时可以从备份恢复。`,
  putBack: '存回本机',
  startAnew: '不要了，从头开始',

  backup: {
    title: '备份',
    lead: '浏览器的数据可能被清理软件或系统清掉，备份文件才是最稳妥的。',
    never: '还没有备份过。',
    today: '上次备份：今天。',
    days: (days: number) => `上次备份：${days} 天前。`,
    edits: (edits: number) => `有 ${edits} 处改动还没有备份。`,
    due: '该备份了，请到本页下面的“备份”。',
    make: '备份到文件',
    making: '正在备份……',
    made: (count: number) =>
      `已备份：${count} 条笔记写进文件后重新读过，与本机一致。文件在浏览器的下载文件夹里。`,
    name: (date: Date) =>
      `明账笔记备份-${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}.json`,
    failed: '没有备份成：笔记读不出来，或者备份重新读时不一致。请刷新页面再试。',
    restore: '从备份恢复',
    plan: (added: number, replaced: number, conflicts: number, same: number) =>
      `将新增 ${added} 条、覆盖 ${replaced} 条、冲突 ${conflicts} 条；${same} 条与本机相同，不动。`,
    nothing: '备份里的笔记本机都有，内容相同，不用恢复。',
    written: (when: string) => `备份写于 ${when}。`,
    conflictChoice: '冲突的（备份以后在本机又改过）',
    choices: { here: '保留本机的', backup: '换成备份的', both: '两条都留' },
    apply: '恢复',
    cancel: '取消',
    restored: (count: number) => `已恢复，写入 ${count} 条。`,
    changed: '刚才本机的笔记又有改动，没有恢复。请看新的结果再决定。',
    notRestored: '没有恢复，本机的笔记没有变。',
    unreadable: '文件读不出来，可能被移动或正在使用。请关闭正在使用它的程序后再试。',
  },
  refused: {
    empty: '文件是空的。',
    'too-large': '文件超过 100 MB，不是明账的笔记备份。',
    compressed: '文件还是压缩的。请先解压，再选里面的备份文件。',
    truncated: '备份文件不完整，后面缺了一段。请换一份完整的备份。',
    altered: '备份文件被改动过，内容与它自带的校验值不符，没有恢复。请换一份备份。',
    foreign: '这不是明账的笔记备份。请选文件名以“明账笔记备份”开头的文件。',
    newer: '这份备份是更新版本的明账写的。请刷新页面换用新版本后再恢复。',
    'repeated-key': '备份文件里有重复的字段，不知道该信哪一个，没有恢复。',
    'forbidden-key': '备份文件里有不该出现的字段名，没有恢复。',
  },
  badNote: (position: number) => `备份里第 ${position} 条不是一条完整的笔记，没有恢复。`,
  repeatedNote: (position: number) => `备份里第 ${position} 条与前面的重复，没有恢复。`,

  persistence: {
    granted: '浏览器已答应不在空间不足时清除本站数据。',
    denied: '浏览器没有答应长期保留本站数据，空间不足时可能清除。请常备份。',
    unknown: '这个网址不是加密连接（https），问不到浏览器会不会长期保留数据。请常备份。',
  },
  room: (used: string, allowed: string) => `本站已用 ${used}，浏览器允许约 ${allowed}。`,
  megabytes: (count: string) => `${count} MB`,
};

function two(count: number): string {
  return String(count).padStart(2, '0');
}
