import { memo } from 'react';
import { useField, usePerson } from './person-context.tsx';
import type { Interpretation } from './person-queries.ts';
import type { Profile } from './profile.ts';
import { Section } from './section.tsx';
import { StrengthField } from './strength-field.tsx';
import type { ReadTerm } from './suggested-terms.tsx';

type Need = NonNullable<Profile['needs']>[number];
type Avoided = NonNullable<Profile['avoids']>[number];

const needStrengths: readonly Need['strength'][] = ['needed', 'helpful'];
const avoidanceStrengths: readonly Avoided['strength'][] = ['never', 'rather-not'];

const readNeeds = ({ supports }: Interpretation): ReadTerm<Need['support'], Need['strength']>[] =>
  supports.flatMap(({ support, strength }) => (strength === 'offered' ? [] : [[support, strength]]));

const readAvoids = ({ conditions }: Interpretation): ReadTerm<Avoided['condition'], Avoided['strength']>[] =>
  conditions.flatMap(({ condition, strength }) =>
    strength === 'never' || strength === 'rather-not' ? [[condition, strength]] : [],
  );

/** The supports that the person needs or is helped by. */
export const Needs = memo(function Needs() {
  const { vocabulary } = usePerson();
  const [needs, write] = useField('needs');
  return (
    <Section name="needs">
      <StrengthField
        path="needs"
        terms={vocabulary.supports}
        strengths={needStrengths}
        strengthNames={vocabulary['need-strengths']}
        read={readNeeds}
        chosen={needs && new Map(needs.map(({ support, strength }) => [support, strength]))}
        onChange={(chosen) =>
          write(chosen && [...chosen].map(([support, strength]) => ({ support, strength })))
        }
      />
    </Section>
  );
});

/** The conditions that the person avoids. */
export const Avoids = memo(function Avoids() {
  const { vocabulary } = usePerson();
  const [avoids, write] = useField('avoids');
  return (
    <Section name="avoids">
      <StrengthField
        path="avoids"
        terms={vocabulary.conditions}
        strengths={avoidanceStrengths}
        strengthNames={vocabulary['avoidance-strengths']}
        read={readAvoids}
        chosen={avoids && new Map(avoids.map(({ condition, strength }) => [condition, strength]))}
        onChange={(chosen) =>
          write(chosen && [...chosen].map(([condition, strength]) => ({ condition, strength })))
        }
      />
    </Section>
  );
});
