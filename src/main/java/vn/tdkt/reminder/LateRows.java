package vn.tdkt.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.reminder.LateRow.Contact;

/** Adds to what is late whom to call, in three statements whatever there is. */
@Component
class LateRows {

    private static final String LEADING = "select year || cluster as name, unit from acting_head(?)";

    /** Who does the work first, then who leads. */
    private static final String PEOPLE = """
            select a.unit, p.full_name, p.title, nullif(trim(p.telephone), '') as telephone,
                   address_refused(p.account, p.mail) as refused, away.until as away_until, away.substitute
              from assignment a join person p on p.account = a.account
              left join lateral (
                   select max(s.last_day) as until, string_agg(distinct q.full_name, ', ') as substitute
                     from standing_in(:today) s join person q on q.account = s.account
                    where s.absent = p.account and s.unit = a.unit) away on true
             where a.unit = any(:units) and p.active and (a.valid_to is null or a.valid_to >= :today)
               and a.role in ('OFFICER', 'LEADER', 'VICE_LEADER')
             order by case a.role when 'OFFICER' then 0 when 'LEADER' then 1 else 2 end, p.account
            """;

    private final JdbcClient database;

    LateRows(JdbcClient database) {
        this.database = database;
    }

    /** Obligations of which a person has reminded on that day. */
    Set<Long> reminded(LocalDate day) {
        return new HashSet<>(database.sql("select obligation from reminder_now where day = ?")
                .param(day)
                .query(Long.class)
                .list());
    }

    List<LateRow> of(List<Debt> late, LocalDate today) {
        Map<String, String> leading = database.sql(LEADING).param(today).query(Leading.class).list().stream()
                .collect(Collectors.toMap(Leading::name, Leading::unit));
        Set<Long> reminded = reminded(today);
        Map<String, List<Contact>> people = people(late, leading, today);
        return late.stream()
                .map(debt -> row(debt, unit(debt, leading), people, reminded, today))
                .toList();
    }

    private Map<String, List<Contact>> people(List<Debt> late, Map<String, String> leading, LocalDate today) {
        String[] units = late.stream()
                .map(debt -> unit(debt, leading))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
        return database.sql(PEOPLE).param("units", units).param("today", today).query(Contact.class).list().stream()
                .collect(Collectors.groupingBy(Contact::unit));
    }

    private static LateRow row(
            Debt debt, @Nullable String unit, Map<String, List<Contact>> people, Set<Long> reminded, LocalDate today) {
        return new LateRow(
                debt.id(),
                debt.year(),
                debt.kind(),
                debt.title(),
                debt.debtorKind(),
                debt.debtorName(),
                debt.cluster(),
                debt.receiverName(),
                unit,
                debt.due(),
                ChronoUnit.DAYS.between(debt.due(), today),
                debt.supplement(),
                reminded.contains(debt.id()),
                unit == null ? List.of() : people.getOrDefault(unit, List.of()));
    }

    private static @Nullable String unit(Debt debt, Map<String, String> leading) {
        return debt.debtorKind() == PartyKind.UNIT ? debt.debtor() : leading.get(debt.year() + debt.debtor());
    }

    private record Leading(String name, String unit) {}
}
