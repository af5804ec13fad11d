import { defineType, readOnly } from '../protocol/host-object';
import type { HostSide } from './host-side';

export interface CreatedTarget {
  readonly host: HostSide;
  readonly file: Uint8Array;
}

/** A workbook made of a file's content, not yet opened (`Excel.createWorkbook` on the desktop). */
export const workbookCreatedType = defineType<CreatedTarget>({
  name: 'WorkbookCreated',
  id: () => ({ Id: 'created' }),
  props: { Id: readOnly(() => 'created') },
  methods: { Open: ({ host, file }) => host.openWorkbook(file) },
});
