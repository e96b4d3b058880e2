/** The areas whose words the first frame speaks. The build puts them beside the first file; all others come after it. */
export const FIRST_AREAS = ['common', 'today'] as const
