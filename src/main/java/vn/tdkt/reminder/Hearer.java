package vn.tdkt.reminder;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.Refusal;

/** Whom a row of the table tells; the words are those of its column. */
public enum Hearer {
    OFFICER("cán bộ", true),
    LEADER("thủ trưởng", true),
    MAILBOX("hộp thư đơn vị", true),
    HEAD("trưởng cụm, khối", false),
    OFFICE("Sở Nội vụ", false),
    COUNCIL("thành viên Hội đồng phụ trách", false),
    /** Nobody hears it: a letter that lists them is drafted, see {@link ChasingDrafts}. */
    LETTER("công văn đôn đốc", false);

    private final String word;
    private final boolean owing;

    Hearer(String word, boolean owing) {
        this.word = word;
        this.owing = owing;
    }

    /** Whether it is who owes and so may always be told. */
    boolean owes() {
        return owing;
    }

    /** Refuses a word that the column does not know with those it knows. */
    public static Hearer named(String word) {
        return Arrays.stream(values())
                .filter(hearer -> hearer.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("Bảng nhắc việc, cột “Báo cho”: không rõ “" + word
                        + "”. Hãy dùng một trong các từ: "
                        + Arrays.stream(values()).map(hearer -> hearer.word).collect(Collectors.joining("; ")) + "."));
    }
}
