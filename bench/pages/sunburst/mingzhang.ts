import { mount } from 'svelte';
import type { Subject } from '#domain/subjects/subject-tree.ts';
import { formatFen } from '#domain/money/format.ts';
import Mingzhang from './Mingzhang.svelte';
import { side, type Peer } from './drawing.ts';

/** Ours takes the tree of the program itself. */
export const mingzhangPeer: Peer = {
  duration: 360,
  prepare(root) {
    // A browser's first formatted number takes 10 ms and more; a page has long had its first.
    formatFen(1, { unit: '万元', decimals: 2 });
    return root;
  },
  draw(box, root: Subject) {
    box.style.width = `${side}px`;
    const { zoom } = mount(Mingzhang, { target: box, props: { root } });
    const amount = (subject: Subject) => subject.amounts['total'] ?? 0;
    const [first] = [...root.children].sort((one, other) => amount(other) - amount(one));
    return { zoom: (into) => zoom(into ? (first?.code ?? '') : '') };
  },
};
