package vn.tdkt.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;

/** The address of a unit itself, which gets the unit's digest beside its people. */
@Service
@Transactional
public class Mailboxes {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;\"]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST = 254;

    private static final String ALL = """
            select u.code, u.name, u.mailbox, address_refused('%s' || u.code, u.mailbox) as refused
              from unit u where u.valid_to is null or u.valid_to >= :today order by u.name
            """.formatted(Mailbox.PREFIX);

    private final JdbcClient database;
    private final Clock clock;

    Mailboxes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of every unit that exists, with or without one. */
    @Transactional(readOnly = true)
    public List<OfUnit> all() {
        return database.sql(ALL)
                .param("today", LocalDate.now(clock))
                .query(OfUnit.class)
                .list();
    }

    /** Sets or, empty, removes it. Refuses what is no address, and an unknown unit with {@link NoSuchElementException}. */
    public void set(String unit, @Nullable String typed) {
        String address = typed == null ? "" : typed.strip();
        if (!address.isEmpty()
                && (address.length() > LONGEST || !ADDRESS.matcher(address).matches())) {
            throw new Refusal(
                    "“" + address + "” không phải là một địa chỉ thư: hãy nhập như vanthu@sotaichinh.gov.vn.");
        }
        int changed = database.sql("update unit set mailbox = nullif(?, '') where code = ?")
                .params(address, unit)
                .update();
        if (changed == 0) {
            throw new NoSuchElementException("Không có đơn vị mã " + unit + ".");
        }
    }

    /**
     * One unit's.
     *
     * @param refused whether the newest mail to it was refused or came back
     */
    public record OfUnit(String code, String name, @Nullable String mailbox, boolean refused) {}
}
