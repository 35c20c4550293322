const MAILBOX = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\]{1,255}$/;

/** One plain e-mail address and nothing else, so that a message goes to one person. */
export const isMailbox = (text: string): boolean => MAILBOX.test(text);
