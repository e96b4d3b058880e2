/**
 * The areas whose words the frame and Today speak. The build puts them into one small file, which the first frame
 * waits for; those of all other areas come after it.
 */
export const FIRST_AREAS = ['common', 'goals', 'pauses', 'signal', 'support', 'ties', 'today'] as const
