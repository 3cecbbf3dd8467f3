import { z } from 'zod';
import { object } from '../schema-registry.ts';

/** Every error of the API (RFC 9457). */
export const problemSchema = object(
  'Problem',
  'What went wrong (RFC 9457). It never repeats what was sent, and says nothing of how the service works inside.',
  {
    type: z.string().describe('`urn:passa:problem:` and the stable code of the problem.'),
    title: z.string().describe('The same for all problems of the type.'),
    status: z.int().min(400).max(599).describe('The HTTP status.'),
    detail: z.string().describe('What is wrong here, and the way out.'),
    instance: z
      .string()
      .describe(
        'Path of the request, with ids of things alone filled in: nothing else that was sent is repeated.',
      ),
    traceId: z.string().describe('To find the request in the log; also in `X-Request-Id`.'),
    errors: z
      .array(
        object('InputError', 'One thing that is wrong in the input.', {
          pointer: z.string().describe('JSON pointer into the body, or `/name` of a parameter or header.'),
          code: z.string().describe('Stable code.'),
          message: z.string().describe('What would be right.'),
        }),
      )
      .optional()
      .describe('Everything that is wrong in the input.'),
    currentRevision: z
      .int()
      .nullable()
      .optional()
      .describe('The revision that is there now; null when there is no such thing.'),
  },
  [
    {
      type: 'urn:passa:problem:invalid-body',
      title: 'The body has wrong values',
      status: 422,
      detail: 'One value is wrong; see errors. Nothing was stored.',
      instance: '/api/v1/candidates',
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      errors: [
        {
          pointer: '/abilities/attention/level',
          code: 'too-large',
          message: 'Must be at most 4.',
        },
      ],
    },
  ],
);
