import type { EntityManager } from 'typeorm';
import { type ReviewRow, reviewEntity } from '../entities/review-entity.ts';

/** All reviews of a suggestion, latest first. */
export function listReviews(manager: EntityManager, suggestionId: string): Promise<ReviewRow[]> {
  return manager
    .getRepository(reviewEntity)
    .find({ where: { suggestionId }, order: { reviewedAt: 'DESC', id: 'DESC' } });
}
