/** Name of the one queue of jobs. */
export const queueName = 'passa';
