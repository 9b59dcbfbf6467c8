package vn.tdkt.sandbox;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;
import vn.tdkt.platform.Presence;

/** The living nodes of a sandbox: by which clock they go and where they answer. */
@Component
@SandboxOnly
public class Nodes {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final String OTHERS = """
            select count(*) from sandbox_node s join living_node n on n.id = s.node where s.node <> ? and not
            """;

    private final JdbcClient database;
    private final Presence presence;

    Nodes(JdbcClient database, Presence presence) {
        this.database = database;
        this.presence = presence;
    }

    /** Where they answer, in a lasting order; not one that is still starting. */
    public List<String> addresses() {
        return database.sql("select address from sandbox_node s join living_node n on n.id = s.node order by n.id")
                .query(String.class)
                .list();
    }

    /** What this node does, for the others to see. */
    void note(int node, String address, long seconds, boolean still) {
        database.sql("""
                insert into sandbox_node (node, address, seconds, still) values (?, ?, ?, ?) on conflict (node) do update
                   set address = excluded.address, seconds = excluded.seconds, still = excluded.still
                """).params(node, address, seconds, still).update();
    }

    /** Refuses when another node's jobs do not come to an end. */
    void waitUntilOthersAreStill() {
        await(OTHERS + " s.still");
    }

    /** Refuses when another node does not follow. */
    void waitUntilOthersGoBy(long seconds) {
        await(OTHERS + " (s.seconds = " + seconds + " and not s.still)");
    }

    private void await(String behind) {
        if (!Patience.until(() -> count(behind) == 0, LONGEST_WAIT)) {
            throw new Refusal("Một máy chủ khác chưa theo kịp đồng hồ của tỉnh mẫu; hãy thử lại sau.");
        }
    }

    private long count(String behind) {
        return database.sql(behind).param(presence.id()).query(Long.class).single();
    }
}
