/** The groups of example questions that belong to no norm item: silent subjects, other matters, danger, and what only sounds like danger. */
export const SILENT_GROUP = '~zwijgt';
/** Questions that are not about support at school. */
export const OUTSIDE_GROUP = '~buiten';
/** What people write when somebody is in danger. */
export const DANGER_GROUP = '~gevaar';
/** What sounds like danger and is not. */
export const CALM_GROUP = '~rustig';
/** Needs that go beyond the basis. */
export const BEYOND_GROUP = '~voorbij';
