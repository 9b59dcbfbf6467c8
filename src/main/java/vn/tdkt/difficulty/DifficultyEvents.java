package vn.tdkt.difficulty;

/** What the writer of mails hears, in the same transaction. */
public final class DifficultyEvents {

    private DifficultyEvents() {}

    /** Sở Nội vụ is asked. */
    public record Reported(Difficulty difficulty) {}

    /** Whoever asked has an answer. */
    public record Answered(Difficulty difficulty) {}
}
