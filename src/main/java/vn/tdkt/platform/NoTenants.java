package vn.tdkt.platform;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** One province per installation: nobody belongs to a tenant. */
class NoTenants extends TenantQueryImpl {

    private static final long serialVersionUID = 1L;

    @Override
    public List<Tenant> list() {
        return List.of();
    }

    @Override
    public List<Tenant> unlimitedList() {
        return List.of();
    }

    @Override
    public List<Tenant> listPage(int first, int most) {
        return List.of();
    }

    @Override
    public long count() {
        return 0;
    }

    @Override
    public long executeCount(CommandContext context) {
        return 0;
    }

    @Override
    public List<Tenant> executeList(CommandContext context, Page page) {
        return List.of();
    }
}
