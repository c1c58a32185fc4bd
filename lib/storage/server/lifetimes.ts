const DAY = 86_400_000;

/** How long a deleted deck can be brought back, in milliseconds. */
export const DELETED_STAYS = 15 * DAY;

/** How long a revision stays after a newer one replaced it, in milliseconds. */
export const REPLACED_STAYS = 90 * DAY;

/** How often what is over these times is looked for, in milliseconds. */
export const PURGE_EVERY = DAY / 4;
