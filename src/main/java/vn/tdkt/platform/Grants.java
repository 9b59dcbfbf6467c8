package vn.tdkt.platform;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.organisation.Groups;

/**
 * Who may open what in the engine's web applications. Rights on a task come from its candidate groups alone; reading
 * definitions shows diagrams and names, no instance of another unit.
 */
@Component
class Grants {

    private static final List<String> STANDING = List.of(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS);

    private final AuthorizationService authorizations;
    private final SharedFilters filters;
    private final JdbcClient database;

    Grants(AuthorizationService authorizations, SharedFilters filters, JdbcClient database) {
        this.authorizations = authorizations;
        this.filters = filters;
        this.database = database;
    }

    /** Before the first request; a second node starting at the same time waits for the first. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    public void give() {
        database.sql("select pg_advisory_xact_lock(20240610)")
                .query((row, number) -> true)
                .list();
        Stream.of(ofEverybody(), ofStanding(), ofLooking(), filters.save())
                .flatMap(List::stream)
                .forEach(grant -> grant.applyTo(authorizations));
    }

    private static List<Grant> ofEverybody() {
        return List.of(
                new Grant(Groups.EVERYBODY, Resources.APPLICATION, "tasklist", List.of(Permissions.ACCESS)),
                new Grant(
                        Groups.EVERYBODY,
                        Resources.PROCESS_DEFINITION,
                        ANY,
                        List.of(ProcessDefinitionPermissions.READ)));
    }

    /** Cockpit carries the board; {@link Caller} lets them ask the engine for nothing by it. */
    private static List<Grant> ofLooking() {
        return Looking.BOARD_ONLY.stream()
                .map(group -> new Grant(group, Resources.APPLICATION, "cockpit", List.of(Permissions.ACCESS)))
                .toList();
    }

    /** Sở Nội vụ follows the whole province: reads every instance, task and history, changes none. */
    private static List<Grant> ofStanding() {
        return STANDING.stream()
                .flatMap(group -> Stream.of(
                        new Grant(group, Resources.APPLICATION, "cockpit", List.of(Permissions.ACCESS)),
                        new Grant(
                                group,
                                Resources.PROCESS_DEFINITION,
                                ANY,
                                List.of(
                                        ProcessDefinitionPermissions.READ,
                                        ProcessDefinitionPermissions.READ_INSTANCE,
                                        ProcessDefinitionPermissions.READ_TASK,
                                        ProcessDefinitionPermissions.READ_HISTORY)),
                        new Grant(
                                group,
                                Resources.DECISION_DEFINITION,
                                ANY,
                                List.of(Permissions.READ, Permissions.READ_HISTORY))))
                .toList();
    }
}
