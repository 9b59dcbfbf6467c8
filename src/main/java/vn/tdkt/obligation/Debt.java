package vn.tdkt.obligation;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.InsertOnlyProperty;

/** Who owes what to whom by when, as the plan of its year says it and as it is replanned; knows nothing of what happened. */
abstract class Debt {

    @Id
    private @Nullable Long id;

    @Version
    @SuppressWarnings("UnusedVariable") // Spring Data reads and sets it
    private @Nullable Integer version;

    @InsertOnlyProperty
    private final int year;

    @InsertOnlyProperty
    private final String kind;

    @InsertOnlyProperty
    private final PartyKind debtorKind;

    @InsertOnlyProperty
    private final String debtor;

    @InsertOnlyProperty
    private final String period;

    @InsertOnlyProperty
    private final PartyKind receiverKind;

    private String receiver;
    private @Nullable Long parent;
    private LocalDate due;
    private boolean extended;

    @InsertOnlyProperty
    private final @Nullable String title;

    private boolean undated;

    Debt(
            int year,
            String kind,
            PartyKind debtorKind,
            String debtor,
            String period,
            PartyKind receiverKind,
            String receiver,
            @Nullable Long parent,
            LocalDate due,
            @Nullable String title,
            boolean undated) {
        this.year = year;
        this.kind = kind;
        this.debtorKind = debtorKind;
        this.debtor = debtor;
        this.period = period;
        this.receiverKind = receiverKind;
        this.receiver = receiver;
        this.parent = parent;
        this.due = due;
        this.title = title;
        this.undated = undated;
    }

    /** Tells apart what is owed twice a year. */
    public String period() {
        return period;
    }

    /** Its unit sits in another cluster from now on, which receives and consolidates it. */
    void moveTo(Party cluster, @Nullable Long consolidating) {
        receiver = cluster.code();
        parent = consolidating;
    }

    /** A day of its own. */
    void extend(LocalDate until) {
        due = until;
        extended = true;
        undated = false;
    }

    /** Goes with the day of everybody, or gets its first. */
    void moveDue(LocalDate to) {
        due = to;
        undated = false;
    }

    /** Refuses one that is not stored yet. */
    public long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    /** Its id as a refusal names it, stored or not. */
    String number() {
        return String.valueOf(id);
    }

    public int year() {
        return year;
    }

    public String kind() {
        return kind;
    }

    public Party debtor() {
        return new Party(debtorKind, debtor);
    }

    public Party receiver() {
        return new Party(receiverKind, receiver);
    }

    /** Id of the consolidating obligation this one feeds. */
    public @Nullable Long parent() {
        return parent;
    }

    /** The day asked of everybody or of this one alone. */
    public LocalDate due() {
        return due;
    }

    public boolean extended() {
        return extended;
    }

    /** In the words of whoever gave it out; null where its kind says what it is. */
    public @Nullable String title() {
        return title;
    }

    /** Has no date at all, so is never late; {@link #due} only orders it in lists. */
    public boolean undated() {
        return undated;
    }
}
