export {machineTalk as machine} from '../../world/machines/machine-talk.ts'
