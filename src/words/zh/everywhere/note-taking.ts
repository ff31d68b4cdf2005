/** What every screen says about taking a note; the rest comes with the notebook. */
export const noteTaking = {
  header: '笔记',
  take: '记一笔',
  takeAbout: (what: string) => `记一笔：${what}`,
  /** A chip beside what the notes are on. */
  mark: (count: number) => `记 ${count}`,
  marked: (count: number, what: string) => `看 ${count} 条笔记：${what}`,
  notLoaded: '记笔记的部分没有载入。请检查网络后再试一次。',
  whole: '整份预算',
  label: (place: string, amount: string) => `${place}，${amount}`,
};
