package vn.tdkt.crash;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.Application;

/** What a value says, the same in every run of a seed. */
final class Meanings {

    /** How rows are named that others point at. */
    private static final Map<String, String> NAMES = Map.of(
            "obligation", "select id, concat_ws('/', year, kind, debtor, period) from obligation",
            "attachment", "select id, concat_ws('/', 'file', name, size, attached_by) from attachment",
            "document",
                    "select id, concat_ws('/', type, issuer_code, issued_year, issued_symbol, issued_number, subject) from document",
            "target", "select id, concat_ws('/', year, unit, no) from registered_target",
            "award_case", "select id, concat_ws('/', year, cluster, unit, award) from award_case",
            "session", "select id, concat_ws('/', year, number) from council_session",
            "decision", "select id, concat_ws('/', year, award) from award_decision");

    /** Columns that are called otherwise than what they point at. */
    private static final Map<String, String> ALIASES = Map.of(
            "parent", "obligation",
            "conference", "obligation",
            "own_file", "attachment",
            "scan", "attachment",
            "file", "attachment",
            "sheet", "attachment",
            "pledge_scan", "attachment",
            "drafted", "document");

    /** How often something was written is no matter of the year: a lost answer may have been repeated. */
    private static final Set<String> OF_THE_MACHINE = Set.of(
            "obligation.version",
            "document.revision",
            "outbox_mail.attempts",
            "outbox_mail.message_key",
            "rehearsal_day.answered",
            "rehearsal_day.refused",
            "rehearsal_day.millis",
            "rehearsal_day.answers_millis",
            "rehearsal_day.jobs_millis",
            "rehearsal_day.finished_at",
            "file_content.bytes");

    private static final Pattern NUMBER_IN_TEXT = Pattern.compile("(?<=[=/#:-])\\d+\\b");

    private final Map<String, Map<Long, String>> names = new HashMap<>();

    Meanings(JdbcClient database) {
        NAMES.forEach((what, sql) -> {
            Map<Long, String> byId = new HashMap<>();
            database.sql(sql).query(row -> {
                byId.put(row.getLong(1), row.getString(2));
            });
            names.put(what, byId);
        });
    }

    static boolean isOfTheMachine(String table, String column) {
        return OF_THE_MACHINE.contains(table + "." + column);
    }

    String of(String table, String column, @Nullable Object value) {
        Map<Long, String> named = names.get(ALIASES.getOrDefault(column, column));
        if (value == null) {
            return "-";
        }
        if (value instanceof Timestamp moment) {
            return moment.toInstant().atZone(Application.ZONE).toLocalDate().toString();
        }
        if (value instanceof Array array) {
            return list(array, each -> named != null && each.matches("\\d+") ? name(named, each) : each);
        }
        if (named != null && value instanceof Number number) {
            return name(named, number.toString());
        }
        return table.equals("outbox_mail") && column.equals("slot") ? slot(value.toString()) : value.toString();
    }

    /** The number of an obligation or document in the slot of a mail. */
    private static String slot(String slot) {
        return slot.matches("\\d{4}-\\d{2}-\\d{2}|.*/\\d{4}-\\d{2}-\\d{2}")
                ? slot
                : NUMBER_IN_TEXT.matcher(slot).replaceAll("N");
    }

    private static String name(Map<Long, String> named, String number) {
        return named.getOrDefault(Long.valueOf(number), "nothing");
    }

    private static String list(Array array, UnaryOperator<String> each) {
        try {
            return Arrays.stream((Object[]) array.getArray())
                    .map(one -> each.apply(String.valueOf(one)))
                    .toList()
                    .toString();
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
