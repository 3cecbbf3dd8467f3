import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { roleQuery } from '../../api/role-query.ts';
import { sessionQuery } from '../../session/session.ts';
import { Loading } from '../../ui/loading.tsx';
import { Notice } from '../../ui/message.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { DeleteRole } from './delete-role.tsx';
import { EditInPlace } from './edit-in-place.tsx';
import { RoleFacts } from './role-facts.tsx';
import styles from './role-page.module.css';
import { RolePlaces } from './role-places.tsx';
import { RoleReach } from './role-reach.tsx';
import { SuggestedPeople } from './suggested-people.tsx';

const route = getRouteApi('/signed-in/roles/$roleId');

/**
 * A role, for all who may see it: how it stands and who acts next, what places are left and who waits for an answer, what the work
 * is, whom it reaches.
 */
export function RolePage() {
  const t = useTranslations('role');
  const words = useTranslations('roles');
  const { roleId } = route.useParams();
  const { stored } = route.useSearch();
  const { data: session } = useQuery(sessionQuery);
  const { data: role } = useQuery(roleQuery(roleId));
  const title = role?.title ?? words('untitled');
  useTitle(title);
  if (session === undefined || role === undefined) {
    return <Loading />;
  }
  const isManager = session.roles.includes('manager');
  const mayChange = session.may.includes('amendRole');
  return (
    <div className={styles.page}>
      <Link to={isManager ? '/my-roles' : '/roles'} className="small no-print">
        ‹ {isManager ? words('mine') : words('title')}
      </Link>
      <h1>{title}</h1>
      {stored !== undefined && <Notice>{stored === 'new' ? t('storedNew') : t('storedChanged')}</Notice>}
      <div className={styles.columns}>
        <div className={styles.column}>
          <EditInPlace role={role} mayChange={mayChange} />
          <RolePlaces role={role} isManager={isManager} />
          {session.may.includes('readRoleReach') && <RoleReach role={role} mayChange={mayChange} />}
          {session.may.includes('listCandidates') && (
            <SuggestedPeople roleId={roleId} isMatched={role.matched} />
          )}
        </div>
        <div className={styles.column}>
          <RoleFacts role={role} />
          {mayChange && (
            <div className="row no-print">
              <Link to="/describe/$roleId" params={{ roleId }} className={styles.link}>
                {t('changeAll')}
              </Link>
              {isManager && (
                <Link to="/describe" search={{ copy: roleId }} className={styles.link}>
                  {t('copy')}
                </Link>
              )}
              {session.may.includes('deleteRole') && (
                <DeleteRole role={role} title={title} next={isManager ? '/my-roles' : '/roles'} />
              )}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
