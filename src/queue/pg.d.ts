/** An optional peer, which BullMQ loads itself; here it is only asked whether it is there. */
declare module 'pg'
