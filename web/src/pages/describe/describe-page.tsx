import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { roleQuery } from '../../api/role-query.ts';
import { vocabularyQuery } from '../../api/vocabulary-query.ts';
import { ownWorkplacesQuery } from '../../api/workplaces-query.ts';
import { draftsOf } from '../../session/drafts.ts';
import { sessionQuery } from '../../session/session.ts';
import { useLanguage } from '../../texts/language.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useTitle } from '../../ui/use-title.ts';
import styles from './describe-page.module.css';
import { OtherDrafts } from './other-drafts.tsx';
import { copyOf, draftOf, emptyDraft, readDraft } from './role-draft.ts';
import { RoleEditor } from './role-editor.tsx';
import { draftsOfRoles } from './use-role-draft.ts';

const newRoute = getRouteApi('/signed-in/describe');
const storedRoute = getRouteApi('/signed-in/describe/$roleId');

/** Describes a new role: from nothing, from an earlier role, or from where one stopped on this device. */
export function DescribePage() {
  const t = useTranslations('describe');
  const { draft: wanted, copy } = newRoute.useSearch();
  const navigate = newRoute.useNavigate();
  const [freshId, setFreshId] = useState(() => crypto.randomUUID());
  const { language } = useLanguage();
  const { data: session } = useQuery(sessionQuery);
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { data: workplaces } = useQuery(ownWorkplacesQuery);
  const { data: earlier } = useQuery({ ...roleQuery(copy ?? ''), enabled: copy !== undefined });
  useTitle(t('title'));
  if (
    session === undefined ||
    vocabulary === undefined ||
    workplaces === undefined ||
    (copy !== undefined && earlier === undefined)
  ) {
    return <Loading />;
  }
  const draftId = wanted ?? freshId;
  const kept = keptDraft(session.id, draftId);
  const copied = earlier === undefined ? emptyDraft : copyOf(earlier);
  return (
    <div className={styles.page}>
      <h1>{t('title')}</h1>
      <OtherDrafts
        key={`others-${draftId}`}
        principalId={session.id}
        draftId={draftId}
        onNew={() => setFreshId(crypto.randomUUID())}
      />
      <RoleEditor
        key={`${draftId}-${copy ?? ''}`}
        draftId={draftId}
        initial={kept ?? copied}
        stored={null}
        principalId={session.id}
        nodeId={session.nodes[0]?.id}
        workplaces={workplaces}
        vocabulary={vocabulary}
        onFirstChange={() =>
          void navigate({ search: (old) => ({ ...old, draft: draftId }), replace: true, resetScroll: false })
        }
        onStartOver={() => setFreshId(crypto.randomUUID())}
      />
    </div>
  );
}

/** Changes a stored role, from where one stopped on this device if one did. */
export function DescribeStoredPage() {
  const t = useTranslations('describe');
  const words = useTranslations('roles');
  const { roleId } = storedRoute.useParams();
  const [sitting, setSitting] = useState(0);
  const { language } = useLanguage();
  const { data: session } = useQuery(sessionQuery);
  const { data: vocabulary } = useQuery(vocabularyQuery(language));
  const { data: workplaces } = useQuery(ownWorkplacesQuery);
  const { data: role } = useQuery(roleQuery(roleId));
  const title = role?.title ?? words('untitled');
  useTitle(t('changeTitle', { title }));
  if (session === undefined || vocabulary === undefined || workplaces === undefined || role === undefined) {
    return <Loading />;
  }
  const isManager = session.roles.includes('manager');
  return (
    <div className={styles.page}>
      <Link to="/roles/$roleId" params={{ roleId }} className="small">
        ‹ {title}
      </Link>
      <h1>{t('changeTitle', { title })}</h1>
      <RoleEditor
        key={sitting}
        draftId={roleId}
        initial={keptDraft(session.id, roleId) ?? draftOf(role)}
        stored={role}
        principalId={session.id}
        nodeId={role.nodeId}
        workplaces={isManager ? workplaces : []}
        vocabulary={vocabulary}
        onFirstChange={() => undefined}
        onStartOver={() => setSitting(sitting + 1)}
      />
    </div>
  );
}

function keptDraft(principalId: string, draftId: string) {
  const kept = draftsOf({ principalId, of: draftsOfRoles }).find(({ sitting }) => sitting === draftId);
  return kept === undefined ? null : readDraft(kept.content);
}
