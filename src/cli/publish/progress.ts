/** One line on stderr that says how far it is: rewritten in a terminal, now and then a new one in a log. */
export type Progress = (text: string, isLast: boolean) => void;

/** Says nothing where nothing lasts: the first line comes after so many milliseconds. */
export function progressLine(pause = process.stderr.isTTY ? 100 : 5_000): Progress {
  let last = Date.now();
  let isOpen = false;
  return (text, isLast) => {
    const now = Date.now();
    const isDue = now - last >= pause || (isLast && isOpen);
    if (!isDue) return;
    last = now;
    isOpen = !isLast;
    if (!process.stderr.isTTY) process.stderr.write(`${text}\n`);
    else process.stderr.write(`\r\u001b[K${text}${isLast ? '\n' : ''}`);
  };
}
