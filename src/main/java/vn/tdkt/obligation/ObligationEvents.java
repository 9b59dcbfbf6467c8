package vn.tdkt.obligation;

import java.time.LocalDate;

/** What the engine room hears, in the same transaction, to let its instances follow the obligations. */
public final class ObligationEvents {

    private ObligationEvents() {}

    /** The year's obligations are planned; its work may start. */
    public record YearOpened(int year) {}

    /** A debtor is asked from now on. */
    public record Asked(long obligation, int year, String kind) {}

    /** Nothing below this consolidating obligation is waited for any more. */
    public record AllSettled(long obligation) {}

    /** It ended beside its own path: missed, excused, withdrawn, or received outside the system. */
    public record Closed(long obligation) {}

    /** Nothing more is waited for, whichever way it ended. */
    public record Ended(long obligation, State state) {}

    /** The sender took it back. */
    public record Recalled(long obligation) {}

    /** A new day for the next step of its debtor. */
    public record DueMoved(long obligation, LocalDate due) {}

    /** A milestone has another day for everybody. */
    public record MilestoneMoved(int year, String milestone, LocalDate day) {}

    /** Another cluster receives it from now on. */
    public record ReceiverChanged(long obligation) {}

    /** What was taken is to be corrected. */
    public record CorrectionBegun(long obligation, String reason, String account, boolean asked) {}

    /** The corrected version was taken. */
    public record Corrected(long obligation) {}

    /** It is not corrected after all. */
    public record CorrectionDropped(long obligation) {}

    /** Its receiver no longer receives from somebody else: the sender heads the cluster now. */
    public record ReceiptNoLongerNeeded(long obligation) {}
}
