/** How a backup says what it is; apart from what reads it, which is much larger. */
export const BACKUP_KIND = 'wortlaut-backup';
