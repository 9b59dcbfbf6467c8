package vn.tdkt.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tdkt.Refusal;

class TableGateTests {

    private String table = "";

    @BeforeEach
    void read() throws IOException {
        table = Files.readString(Path.of("processes", "reminder-rules.dmn"));
    }

    @Test
    void takesTheTableThatComesWithTheProgram() {
        assertThatCode(() -> check(table)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnythingThatCouldRunAsAProgram() {
        refuses(table.replaceFirst("<inputEntry ", "<inputEntry expressionLanguage=\"juel\" "), "ngôn ngữ “juel”");
        refuses(table.replaceFirst("<decision ", "<decision expressionLanguage=\"groovy\" "), "groovy");
        refuses(table.replace("<decisionTable", "<literalExpression/><decisionTable"), "literalExpression");
        refuses(table.replaceFirst("\\?>", "?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>"), "không phải");
    }

    @Test
    void refusesAnotherIdSeveralTablesAndWhatIsNoTable() {
        refuses(table.replace("<decision id=\"reminder-rules\"", "<decision id=\"other\""), "“reminder-rules”");
        refuses(table.replace("</definitions>", "<decision id=\"reminder-rules\"/></definitions>"), "đúng một");
        refuses("Kính gửi", "không phải");
        refuses("", "trống");
    }

    private static void refuses(String file, String said) {
        assertThatThrownBy(() -> check(file)).isInstanceOf(Refusal.class).hasMessageContaining(said);
    }

    private static void check(String file) {
        TableGate.check(file.getBytes(UTF_8));
    }
}
