package vn.tdkt.integrity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers against the register: none twice, none left out up to the last one given, none without its paper. */
@Component
class NumberInspection {

    private static final String DOUBLED = """
            select issuer_code as issuer, issued_year as year, coalesce(issued_series, '') as series, issued_number as number,
                   string_agg(id::text, ', ' order by id) as detail
              from document where state = 'ISSUED'
             group by issuer_kind, issuer_code, issued_year, coalesce(issued_series, ''), issued_number
            having count(*) > 1 order by 1, 2, 3, 4
            """;

    private static final String LEFT_OUT = """
            select s.issuer_code as issuer, s.year, s.series, s.last_number as number,
                   array_to_string((array_agg(n.number order by n.number))[1:10], ', ')
                       || case when count(*) > 10 then ', … (' || count(*) || ' số)' else '' end as detail
              from number_series s cross join lateral generate_series(1, s.last_number) as n(number)
             where not exists (select from document d
                                where d.issuer_kind = s.issuer_kind and d.issuer_code = s.issuer_code
                                  and d.issued_year = s.year and d.issued_series = s.series and d.issued_number = n.number)
               and not exists (select from number_skip k
                                where k.issuer_kind = s.issuer_kind and k.issuer_code = s.issuer_code and k.year = s.year
                                  and k.series = s.series and n.number between k.from_number and k.to_number)
             group by s.issuer_kind, s.issuer_code, s.year, s.series, s.last_number order by 1, 2, 3
            """;

    private static final String BEYOND = """
            select d.issuer_code as issuer, d.issued_year as year, coalesce(d.issued_series, '') as series,
                   max(d.issued_number) as number, coalesce(max(s.last_number), 0)::text as detail
              from document d left join number_series s on s.issuer_kind = d.issuer_kind and s.issuer_code = d.issuer_code
               and s.year = d.issued_year and s.series = d.issued_series
             where d.issued_source = 'SYSTEM' and d.issued_number > coalesce(s.last_number, 0)
             group by d.issuer_kind, d.issuer_code, d.issued_year, coalesce(d.issued_series, '') order by 1, 2, 3
            """;

    private static final String INCOMPLETE = """
            select d.issuer_code as issuer, coalesce(d.issued_year, 0) as year, d.subject as series, d.id::int as number,
                   concat_ws(', ', case when d.issued_number is null or d.issued_symbol is null then 'số và ký hiệu' end,
                             case when d.issued_date is null then 'ngày' end,
                             case when d.issued_sha256 is null and d.signed_sha256 is null then 'tệp hoặc bản giấy' end) as detail
              from document d
             where d.state = 'ISSUED'
               and (d.issued_number is null or d.issued_symbol is null or d.issued_date is null
                    or d.issued_sha256 is null and d.signed_sha256 is null)
             order by d.id
            """;

    private static final String ARRIVALS = """
            select r.body_code as issuer, r.year, '' as series, r.last_number as number, count(a.number)::text as detail
              from register_year r
              left join arrival a on a.body_kind = r.body_kind and a.body_code = r.body_code and a.year = r.year
             where r.direction = 'INCOMING'
             group by r.body_kind, r.body_code, r.year, r.last_number
            having count(a.number) <> r.last_number or coalesce(max(a.number), 0) <> r.last_number order by 1, 2
            """;

    private static final String RETIRED = """
            with recursive chain (document, successor) as (
                select document, successor from document_retirement
                union select c.document, r.successor from chain c join document_retirement r on r.document = c.successor
            ), looked as (
                select d.issuer_code as issuer, coalesce(d.issued_year, 0) as year, d.subject as series, d.id::int as number,
                       concat_ws(', ', case when d.state <> 'ISSUED' then 'văn bản này chưa phát hành' end,
                           case when s.state <> 'ISSUED' then 'văn bản kia chưa phát hành' end,
                           case when (s.issuer_kind, s.issuer_code) <> (d.issuer_kind, d.issuer_code)
                                then 'văn bản kia của cơ quan khác' end,
                           case when exists (select from chain c where c.document = d.id and c.successor = d.id)
                                then 'hai văn bản thay thế lẫn nhau' end) as detail
                  from document_retirement r join document d on d.id = r.document left join document s on s.id = r.successor
            )
            select * from looked where detail <> '' order by number
            """;

    private final JdbcClient database;

    NumberInspection(JdbcClient database) {
        this.database = database;
    }

    List<Finding> findings() {
        return Stream.of(
                        found(
                                DOUBLED,
                                row -> "%s cấp số %d cho nhiều văn bản (mã %s): hãy đối chiếu sổ đăng ký văn bản đi."
                                        .formatted(row.register(), row.number(), row.detail())),
                        found(
                                LEFT_OUT,
                                row ->
                                        "%s đã cấp đến số %d mà không có văn bản mang số %s: hãy đối chiếu sổ đăng ký văn bản đi."
                                                .formatted(row.register(), row.number(), row.detail())),
                        found(
                                ARRIVALS,
                                row ->
                                        "Sổ văn bản đến của %s năm %d đã cấp đến số %d mà có %s văn bản: hãy báo quản trị hệ thống."
                                                .formatted(row.issuer(), row.year(), row.number(), row.detail())),
                        found(
                                BEYOND,
                                row ->
                                        "%s có văn bản mang số %d trong khi sổ mới cấp đến số %s: hãy báo quản trị hệ thống."
                                                .formatted(row.register(), row.number(), row.detail())),
                        found(
                                INCOMPLETE,
                                row -> "Văn bản mã %d của %s (“%s”) đã ban hành mà thiếu %s: hãy bổ sung."
                                        .formatted(row.number(), row.issuer(), row.series(), row.detail())),
                        found(
                                RETIRED,
                                row ->
                                        "Văn bản mã %d của %s (“%s”) được ghi thu hồi hoặc thay thế mà %s: hãy báo quản trị hệ thống."
                                                .formatted(row.number(), row.issuer(), row.series(), row.detail())))
                .flatMap(found -> found)
                .map(sentence -> new Finding(Finding.Area.NUMBERS, sentence))
                .toList();
    }

    private Stream<String> found(String sql, Function<Row, String> sentence) {
        return database.sql(sql).query(Row.class).list().stream().map(sentence);
    }

    /** @param detail what is wrong with it, each statement its own */
    private record Row(String issuer, int year, String series, int number, String detail) {

        String register() {
            return "Sổ văn bản %s năm %d%s".formatted(issuer, year, series.isEmpty() ? "" : " (" + series + ")");
        }
    }
}
