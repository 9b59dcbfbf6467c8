package vn.tdkt.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.tdkt.obligation.PartyKind;
import vn.tdkt.reminder.ReminderRules.Case;

/** The table {@code reminder-rules}, row by row: what goes to whom at which distance. */
class ReminderTableProcessTests {

    private static final Path FILE = Path.of("processes", "reminder-rules.dmn");
    private static ReminderTable table;

    @BeforeAll
    static void deploy() throws IOException {
        ProcessEngine engine = BareEngine.get();
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream("reminder-rules.dmn", new ByteArrayInputStream(Files.readAllBytes(FILE)))
                .deploy();
        table = new ReminderTable(engine, new AsSystem(engine.getIdentityService()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             9 | UNIT    | false |
             8 | UNIT    | false |
             7 | UNIT    | false | OFFICER TO_DO 7
             4 | CLUSTER | false | OFFICER TO_DO 7
             3 | UNIT    | false | OFFICER TO_DO 3, LEADER TO_DO 3, MAILBOX TO_DO 3
             2 | OFFICE  | true  | OFFICER TO_DO 3, LEADER TO_DO 3
             1 | UNIT    | false | OFFICER TO_DO 1, LEADER TO_DO 3, MAILBOX TO_DO 3
             0 | GIVER   | false | OFFICER TO_DO 0, LEADER TO_DO 0
            -1 | OFFICE  | false | OFFICER TO_DO -1/7, LEADER TO_DO -1/7
            -1 | UNIT    | false | OFFICER TO_DO -1/7, LEADER TO_DO -1/7, MAILBOX TO_DO -1/7, HEAD NAMED -1/7, OFFICE COUNTED -1/7
            -7 | CLUSTER | false | OFFICER TO_DO -1/7, LEADER TO_DO -1/7, OFFICE NAMED -1/7
            -8 | CLUSTER | false | OFFICER TO_DO -1/7, LEADER TO_DO -1/7, OFFICE NAMED -1/7, COUNCIL NAMED -8/14
            -8 | CLUSTER | true  | OFFICER TO_DO -1/7, LEADER TO_DO -1/7, OFFICE NAMED -1/7
           -14 | UNIT    | false | OFFICER TO_DO -1/7, LEADER TO_DO -1/7, MAILBOX TO_DO -1/7, HEAD NAMED -1/7, OFFICE COUNTED -1/7, OFFICE NAMED -8/7, LETTER NAMED -10/21
           -15 | UNIT    | true  | OFFICER TO_DO -1/7, LEADER TO_DO -1/7, MAILBOX TO_DO -1/7, HEAD NAMED -1/7, OFFICE COUNTED -1/7, OFFICE NAMED -8/7
           -15 | UNIT    | false | OFFICER TO_DO -1/7, LEADER TO_DO -1/7, MAILBOX TO_DO -1/7, HEAD NAMED -1/7, OFFICE COUNTED -1/7, OFFICE NAMED -8/7, COUNCIL NAMED -15/14, LETTER NAMED -10/21
            """)
    void saysWhatGoesToWhomAtWhichDistance(int daysLeft, PartyKind debtor, boolean supplement, String expected) {
        Case asked = new Case(daysLeft, debtor, "six-month-unit-report", supplement);

        List<String> said = table.of(Set.of(asked)).getOrDefault(asked, List.of()).stream()
                .map(rule -> rule.who() + " " + rule.part() + " " + rule.slot()
                        + (rule.every() == null ? "" : "/" + rule.every()))
                .toList();

        assertThat(String.join(", ", said)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void speaksVietnameseAndKeepsItsHistoryForDays() throws Exception {
        var file = javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(FILE.toFile());
        NodeList all = file.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element part = (Element) all.item(i);
            if (part.hasAttribute("label")) {
                assertThat(Labels.foreignWords(part.getAttribute("label"))).isEmpty();
            }
        }
        Element decision = (Element) file.getElementsByTagName("decision").item(0);
        assertThat(decision.getAttribute("id")).isEqualTo("reminder-rules");
        assertThat(decision.getAttribute("camunda:historyTimeToLive")).matches("[1-9][0-9]*");
        assertThat(Labels.foreignWords(decision.getAttribute("name"))).isEmpty();
    }
}
