package vn.tdkt.reminder;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.Refusal;

/** Where in the digest somebody reads of it; the first that fits holds, so nobody reads twice of one debt. */
public enum Part {
    TO_DO("việc phải làm"),
    NAMED("nêu tên"),
    COUNTED("nêu số lượng");

    private final String word;

    Part(String word) {
        this.word = word;
    }

    /** Refuses a word that the column does not know with those it knows. */
    public static Part named(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new Refusal("Bảng nhắc việc, cột “Mục trong thư”: không rõ “" + word
                        + "”. Hãy dùng một trong các từ: "
                        + Arrays.stream(values()).map(part -> part.word).collect(Collectors.joining("; ")) + "."));
    }
}
