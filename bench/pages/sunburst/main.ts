/** What the bench calls on this page. */
import type { Subject } from '#domain/subjects/subject-tree.ts';
import { syntheticTree } from '../../synthetic-tree.ts';
import type { Drawing, Peer } from './drawing.ts';
import { echartsPeer } from './echarts.ts';
import { mingzhangPeer } from './mingzhang.ts';
import { plainD3Peer } from './plain-d3.ts';
import { sunburstChartPeer } from './sunburst-chart.ts';

const peers: Record<string, Peer> = {
  mingzhang: mingzhangPeer,
  echarts: echartsPeer,
  'sunburst-chart': sunburstChartPeer,
  'plain-d3': plainD3Peer,
};
/** There and back, so many times. */
const zooms = 2;

const box = document.getElementById('box') as HTMLElement;
let peer: Peer;
let data: unknown;
let drawing: Drawing;

function frame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

const bench = {
  async prepare(name: string, leaves: number): Promise<void> {
    peer = peers[name] as Peer;
    const root: Subject = syntheticTree(leaves);
    data = peer.prepare(root);
    await frame();
    await frame();
  },

  /**
   * From data in memory to a painted frame, in ms: the frame in which something is there to be
   * painted (one peer draws a little after the call) and the one after it.
   */
  async draw(): Promise<number> {
    await frame();
    const start = performance.now();
    drawing = peer.draw(box, data as never);
    do await frame();
    while (!box.querySelector('canvas, path'));
    await frame();
    return performance.now() - start;
  },

  /** The times between frames from the call of a zoom to its end. */
  async zoom(): Promise<number[]> {
    const times: number[] = [];
    for (let at = 0; at < 2 * zooms; at++) {
      for (let rest = 0; rest < 20; rest++) await frame();
      let last = await frame();
      const end = last + peer.duration + 34;
      drawing.zoom(at % 2 === 0);
      while (last < end) {
        const now = await frame();
        times.push(now - last);
        last = now;
      }
    }
    return times;
  },
};

Object.assign(window, { bench });
