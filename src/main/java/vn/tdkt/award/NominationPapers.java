package vn.tdkt.award;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.report.FileLink;

/** The papers behind the nominations of a year: files of the clusters, dossiers of the units. */
@Component
class NominationPapers {

    private static final String OF_YEAR = """
            select o.debtor, 'd' || d.id as id, d.subject || coalesce(' (' || d.issued_number || '/' || d.issued_symbol || ')', '')
                   || '.docx' as name, 0 as size
              from obligation o join document d on d.obligation = o.id
             where o.year = :year and o.kind in ('cluster-file', 'award-dossier')
            union all
            select o.debtor, a.id::text, a.name, a.size
              from obligation o join report_attachment r on r.obligation = o.id join attachment a on a.id = r.attachment
             where o.year = :year and o.kind in ('cluster-file', 'award-dossier')
            """;

    private final JdbcClient database;

    NominationPapers(JdbcClient database) {
        this.database = database;
    }

    /** By code of the cluster or unit whose papers they are. */
    Map<String, List<FileLink>> of(int year) {
        return database
                .sql(OF_YEAR)
                .param("year", year)
                .query((row, number) -> Map.entry(
                        row.getString("debtor"),
                        new FileLink(row.getString("id"), row.getString("name"), row.getInt("size"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
