import { z } from 'zod';
import { component, described } from '../schema-registry.ts';

/** Every error of the API (RFC 9457). */
export const problemSchema = component(
  'Problem',
  'What went wrong (RFC 9457). It never repeats what was sent, and says nothing of how the service works inside.',
  z.strictObject({
    type: described('`urn:passa:problem:` and the stable code of the problem.', z.string()),
    title: described('The same for all problems of the type.', z.string()),
    status: described('The HTTP status.', z.int().min(400).max(599)),
    detail: described('What is wrong here, and the way out.', z.string()),
    instance: described('Path of the request.', z.string()),
    traceId: described('To find the request in the log; also in `X-Request-Id`.', z.string()),
    errors: described(
      'Everything that is wrong in the input.',
      z
        .array(
          component(
            'InputError',
            'One thing that is wrong in the input.',
            z.strictObject({
              pointer: described(
                'JSON pointer into the body, or `/name` of a parameter or header.',
                z.string(),
              ),
              code: described('Stable code.', z.string()),
              message: described('What would be right.', z.string()),
            }),
          ),
        )
        .optional(),
    ),
    currentRevision: described(
      'The revision that is there now; null when there is no such thing.',
      z.int().nullable().optional(),
    ),
  }),
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
          message: 'Too big: expected int to be <=4',
        },
      ],
    },
  ],
);
