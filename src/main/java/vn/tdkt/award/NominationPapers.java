package vn.tdkt.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.FileName;
import vn.tdkt.report.FileLink;

/** The papers behind the nominations of a year: files of the clusters, dossiers of the units, each as it was issued last. */
@Component
class NominationPapers {

    private static final String OF_YEAR = """
            with newest as (
                select distinct on (o.id, d.type) o.debtor, d.id, d.type, d.subject, d.issued_sha256,
                       d.issued_reference as number
                  from obligation o join document d on d.obligation = o.id and d.state = 'ISSUED'
                 where o.year = :year and o.kind in ('cluster-file', 'award-dossier')
                 order by o.id, d.type, d.id desc
            )
            select debtor, 'd' || id as id, type, number, subject as name, case when issued_sha256 is null then '' else '.docx' end as ending,
                   0 as size, 0 as attached, id as position
              from newest
            union all
            select o.debtor, a.id::text, null, null, a.name, '', a.size, 1, a.id
              from obligation o join report_attachment r on r.obligation = o.id join attachment a on a.id = r.attachment
             where o.year = :year and o.kind in ('cluster-file', 'award-dossier')
             order by attached, position
            """;

    private final JdbcClient database;
    private final DocumentTypes types;

    NominationPapers(JdbcClient database, DocumentTypes types) {
        this.database = database;
        this.types = types;
    }

    /** By code of the cluster or unit whose papers they are. */
    Map<String, List<FileLink>> of(int year) {
        return database
                .sql(OF_YEAR)
                .param("year", year)
                .query((row, number) -> Map.entry(row.getString("debtor"), link(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private FileLink link(ResultSet row) throws SQLException {
        String type = row.getString("type");
        String name = row.getString("name");
        return new FileLink(
                row.getString("id"),
                type == null
                        ? name
                        : FileName.issued(types.byCode(type), row.getString("number"), name) + row.getString("ending"),
                row.getInt("size"));
    }
}
