package vn.tdkt.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.ServerTests;
import vn.tdkt.YearOnItsOwn;
import vn.tdkt.obligation.Obligations;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.Person;
import vn.tdkt.organisation.ProvinceOfOneYear;

/** The screens of a year's end cost the same in a province of two clusters and ten units and in one of eight and seventy-five. */
class ScreenStatementsIntegrationTests extends ServerTests {

    private static final int FEW = 2022;
    private static final int MANY = 2023;

    @Autowired
    private StatementsOfPages pages;

    @Autowired
    private StatementsOfConferences conferences;

    @Autowired
    private StatementsOfAwards awards;

    @Autowired
    private Obligations obligations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private People people;

    @Autowired
    private YearOnItsOwn years;

    @AfterEach
    void comeBack() {
        years.comeBack(FEW, MANY);
    }

    @Test
    void readsEveryScreenWithTheSameNumberOfStatements() {
        Map<String, Integer> few = screens(new ProvinceOfOneYear(FEW, "SF").clusterOf(5, "A", "Khối A"), 1);
        Map<String, Integer> many = screens(new ProvinceOfOneYear(MANY, "SM").clusterOf(40, "A", "Khối A"), 7);

        System.out.println("Câu lệnh SQL của một màn hình: " + many);
        assertThat(many).isEqualTo(few);
    }

    private Map<String, Integer> screens(ProvinceOfOneYear province, int others) {
        IntStream.rangeClosed(1, others).forEach(number -> province.clusterOf(5, "N" + number, "Khối nhỏ " + number));
        ScreensOfYear year = new ScreensOfYear(province, database, obligations);
        years.arrive(province, "12-20");
        years.workAs(province.standingOfficer());
        Person officer = people.byAccount(province.standingOfficer()).orElseThrow();
        Person head = people.byAccount("cb" + province.head(year.cluster())).orElseThrow();
        Counted counted = new Counted();
        pages.of(year, officer, counted);
        conferences.ofDay(year, head, counted);
        conferences.ofFile(year, head, counted);
        awards.of(year, officer, counted);
        return counted.screens();
    }
}
