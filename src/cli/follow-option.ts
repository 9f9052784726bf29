/** The option of commands that take feeds in. */
export const FOLLOW = '--follow';
export const FOLLOW_ABOUT = 'fetch the pages that items of feeds lead to, where the feed has only summaries';
