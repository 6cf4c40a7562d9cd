export {Guard} from './answers.ts'
export {answerLines, type LineAnswer} from './lines.ts'
export {openApi} from './openapi.ts'
export {type GuardServer, type GuardServerOptions, type LogEntry, serveGuard} from './server.ts'
