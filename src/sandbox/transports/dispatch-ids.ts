/** Numbers of the methods and events that office.js calls its host by. Read from the shipped library. */
export const MethodId = { LoadSettings: 75, SaveSettings: 76, RichApiRequest: 93, AppCommandCompleted: 94 } as const;
export const EventId = { RichApiMessage: 33, AppCommandInvoked: 39 } as const;
/** Categories of RichApi messages. */
export const MessageCategory = { CustomFunction: 1, Event: 65536 } as const;

/** The library's "internal error": what a method that the sandbox lacks fails with. */
export const NOT_IMPLEMENTED = 5001;
