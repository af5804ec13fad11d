import { useEffect, useState } from 'preact/hooks';
import type { WatchedHost } from './watched-host';

/** A number that grows when the workbook may look different, once a frame at most, and a way to let it grow at once. */
export function useVersion(host: WatchedHost): [version: number, redraw: () => void] {
  const [version, setVersion] = useState(0);
  const redraw = (): void => setVersion((before) => before + 1);
  useEffect(() => {
    let due = 0;
    const end = host.watch(() => {
      if (due !== 0) return;
      due = requestAnimationFrame(() => {
        due = 0;
        redraw();
      });
    });
    return () => {
      end();
      cancelAnimationFrame(due);
    };
  }, [host]);
  return [version, redraw];
}
