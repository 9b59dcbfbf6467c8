package vn.tdkt.platform;

import org.camunda.bpm.engine.impl.plugin.AdministratorAuthorizationPlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.Groups;

/** Gives the group of administrators every right of the engine; who is in it says the organisation. */
@Component
@DependsOnDatabaseInitialization
class AdministratorRights extends AdministratorAuthorizationPlugin {

    AdministratorRights() {
        setAdministratorGroupName(Groups.ADMINISTRATORS);
    }
}
