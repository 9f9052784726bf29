/** Labels of the role model: nothing, source (first word, further words), cue, content (first word of a piece, further). */
export const ROLE_LABELS = ['O', 'S', 's', 'Q', 'C', 'c'] as const;
