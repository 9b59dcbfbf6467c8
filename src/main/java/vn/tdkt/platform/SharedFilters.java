package vn.tdkt.platform;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.stereotype.Component;

/** Keeps the shared filters as the code says; an administrator's own filters stay untouched. */
@Component
class SharedFilters {

    private final FilterService filters;
    private final TaskService tasks;

    SharedFilters(FilterService filters, TaskService tasks) {
        this.filters = filters;
        this.tasks = tasks;
    }

    /** Saves all of them and says who may read them. */
    List<Grant> save() {
        List<Grant> grants = new ArrayList<>();
        int position = 0;
        for (SharedFilter filter : SharedFilter.all()) {
            String id = save(filter, position++);
            filter.groups().stream()
                    .map(group -> new Grant(group, Resources.FILTER, id, List.of(Permissions.READ)))
                    .forEach(grants::add);
        }
        return grants;
    }

    private String save(SharedFilter wanted, int position) {
        Filter existing =
                filters.createTaskFilterQuery().filterName(wanted.name()).singleResult();
        Filter filter = existing != null ? existing : filters.newTaskFilter(wanted.name());
        filter.setProperties(wanted.properties(position));
        filter.setQuery(
                wanted.tasks().apply(tasks.createTaskQuery()).orderByDueDate().asc());
        return filters.saveFilter(filter).getId();
    }
}
