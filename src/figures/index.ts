export type {Figure, FigureKind, Hedge, HedgeClass} from '../model.ts'
