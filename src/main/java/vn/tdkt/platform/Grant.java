package vn.tdkt.platform;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What a group may do with a resource of the engine.
 *
 * @param id of the resource, or {@link Authorization#ANY}
 */
record Grant(String group, Resource resource, String id, List<Permission> permissions) {

    /** Makes the grant be exactly this, whether it was there, was different or was missing. */
    void applyTo(AuthorizationService authorizations) {
        Authorization existing = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        Permission[] wanted = permissions.toArray(Permission[]::new);
        if (existing != null && List.of(existing.getPermissions(wanted)).size() == wanted.length) {
            return;
        }
        Authorization authorization =
                existing != null ? existing : authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(group);
        authorization.setResource(resource);
        authorization.setResourceId(id);
        authorization.setPermissions(wanted);
        authorizations.saveAuthorization(authorization);
    }
}
