package vn.tdkt.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;

/** Text pasted by clerks is printed whole or refused by name, never shortened. */
class TypedTextTests {

    private final DocumentTypes types = new DocumentTypes();
    private final TypedText text = new TypedText(new FieldCatalogue(types).of(types.byCode("unit-report")));

    TypedTextTests() throws IOException {}

    @Test
    void composesLettersAndTakesEveryKindOfLineBreakAsOne() {
        assertThat(text.printable(
                        Map.of("introduction", "Tie\u0302\u0301ng\u000Bhai\u2028ba\u0085bốn\tnăm", "scored", true)))
                .containsEntry("introduction", "Tiếng\nhai\nba\nbốn\tnăm")
                .containsEntry("scored", true);
    }

    @Test
    void refusesAControlCharacterWithItsFieldAndTheLettersBefore() {
        assertThatThrownBy(() -> text.printable(Map.of("introduction", "Mở đầu\u0001 rồi")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Trường “Đoạn mở đầu”")
                .hasMessageContaining("U+0001")
                .hasMessageContaining("sau “Mở đầu”");
    }

    @Test
    void looksIntoListsAndAtLettersThatAreNone() {
        assertThatThrownBy(() -> text.printable(Map.of("targets", List.of(Map.of("name", "\uD800")))))
                .hasMessageContaining("Trường “Tên chỉ tiêu”")
                .hasMessageContaining("ở đầu");
    }
}
