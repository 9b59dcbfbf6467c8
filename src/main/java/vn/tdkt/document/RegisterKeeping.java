package vn.tdkt.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/** How a body keeps its outgoing register. The caller has checked that the person may say so. */
@Service
@Transactional
public class RegisterKeeping {

    private static final String ANY_GIVEN = """
            select exists (select from number_series
                            where issuer_kind = :kind and issuer_code = :code and year >= :year and last_number > 0)
                or exists (select from document where issuer_kind = :kind and issuer_code = :code and issued_year >= :year)
            """;

    private static final String NEXT = """
            select series, last_number + 1 as next from number_series
             where issuer_kind = :kind and issuer_code = :code and year = :year order by series
            """;

    private final JdbcClient database;
    private final Numbers numbers;
    private final DocumentTypes types;

    RegisterKeeping(JdbcClient database, Numbers numbers, DocumentTypes types) {
        this.database = database;
        this.numbers = numbers;
        this.types = types;
    }

    /** Empty while the body has not said so. */
    @Transactional(readOnly = true)
    public Optional<IssuerRegister> registerOf(IssuerKind kind, String code) {
        return numbers.registerOf(kind, code);
    }

    /** What the body counts apart; an empty name stands for all other types together. */
    @Transactional(readOnly = true)
    public List<String> seriesOf(IssuerKind kind, String code) {
        boolean perType = isPerType(kind, code);
        Stream<String> apart = types.all().stream()
                .filter(type -> type.issuedBy().contains(kind) && !type.enclosure())
                .filter(type -> perType || type.ownSeries())
                .map(DocumentType::seriesName)
                .distinct()
                .sorted();
        return Stream.concat(perType ? Stream.of() : Stream.of(""), apart).toList();
    }

    /** How the body takes its numbers and which the system gives next, in words. */
    @Transactional(readOnly = true)
    public String described(IssuerKind kind, String code, int year) {
        String way = registerOf(kind, code)
                .map(register ->
                        register.source().label() + (register.seriesPerType() ? ", mỗi loại đánh số riêng" : ""))
                .orElse("Chưa chọn cách lấy số: mỗi lần phát hành chọn một cách");
        List<String> next = database.sql(NEXT)
                .param("kind", kind.name())
                .param("code", code)
                .param("year", year)
                .query((row, number) -> next(row.getString("series"), row.getInt("next")))
                .list();
        return way + ". Số hệ thống cấp tiếp theo: " + (next.isEmpty() ? "01" : String.join("; ", next)) + ".";
    }

    private static String next(String series, int number) {
        return DecreeForm.number(number) + (series.isEmpty() ? "" : " (" + series + ")");
    }

    /** Refuses to number types apart, or together again, once that year has numbers. */
    public void keepFrom(int year, IssuerKind kind, String code, IssuerRegister register) {
        if (isPerType(kind, code) != register.seriesPerType() && anyGiven(year, kind, code)) {
            throw new Refusal(
                    "Năm %d đã cấp số nên không đổi giữa đánh số chung và đánh số riêng từng loại: hãy đổi đầu năm sau, trước khi cấp số."
                            .formatted(year));
        }
        numbers.keepRegister(kind, code, register);
    }

    private boolean isPerType(IssuerKind kind, String code) {
        return registerOf(kind, code).map(IssuerRegister::seriesPerType).orElse(false);
    }

    private boolean anyGiven(int year, IssuerKind kind, String code) {
        return database.sql(ANY_GIVEN)
                .param("kind", kind.name())
                .param("code", code)
                .param("year", year)
                .query(Boolean.class)
                .single();
    }
}
