export {importWire, type WireOptions, type WireResult} from './wire.ts'
