import type { Unit } from '../../sheet/table';

/** What the rules on units of money tell their sentences. */
export interface UnitValues {
  /** stated, read = how many đồng the unit stands for that the sheet states, and that was read; columns = how many are read so */
  'unit.contradicted': {
    heading: string;
    from: 'heading' | 'line';
    stated: Unit['dong'];
    read: Unit['dong'];
    columns: number;
  };
}
