export {type JudgedStory, type JudgeOptions, judgeDrafts} from './judge.ts'
