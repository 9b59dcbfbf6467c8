package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.ServerTests;
import vn.tdkt.organisation.Administrators;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.People;

/** Each test takes back what it did: it runs in one transaction that is rolled back. */
@Transactional
class FirstAdministratorIntegrationTests extends ServerTests {

    private static final String PASSWORD = "matKhauDuDai";

    @Autowired
    private Administrators administrators;

    @Autowired
    private Passwords passwords;

    @Autowired
    private People people;

    @Autowired
    private JdbcTemplate database;

    @Test
    void comesFromTheEnvironmentWhenThereIsNone() {
        removeAdministrators();
        first("truong", PASSWORD).afterPropertiesSet();

        assertThat(passwords.matches("truong", PASSWORD)).isTrue();
        assertThat(people.groupsOf("truong")).contains(Groups.ADMINISTRATORS);
    }

    @Test
    void leavesAnExistingAdministratorAlone() {
        removeAdministrators();
        first("truong", PASSWORD).afterPropertiesSet();
        first("truong", "matKhauKhac2").afterPropertiesSet();
        first("", "").afterPropertiesSet();

        assertThat(passwords.matches("truong", PASSWORD)).isTrue();
    }

    @Test
    void refusesToStartWithoutAnyInOneLine() {
        removeAdministrators();

        assertThatThrownBy(() -> first("", "").afterPropertiesSet())
                .isInstanceOf(NoAdministrator.class)
                .hasMessageContaining("TDKT_ADMIN_ACCOUNT")
                .satisfies(failure -> assertThat(
                                new RefusedStartAnalyzer().analyze(failure).getDescription())
                        .isEqualTo(failure.getMessage())
                        .doesNotContain("\n"));
    }

    @Test
    void refusesAShortPasswordAndAnAccountThatIsNoId() {
        removeAdministrators();

        assertThatThrownBy(() -> first("truong", "ngan").afterPropertiesSet()).hasMessageContaining("10 ký tự");
        assertThatThrownBy(() -> first("quản trị", PASSWORD).afterPropertiesSet())
                .hasMessageContaining("không dấu");
    }

    private FirstAdministrator first(String account, String password) {
        return new FirstAdministrator(administrators, account, password);
    }

    private void removeAdministrators() {
        database.update("delete from assignment where role = 'ADMINISTRATOR'");
    }
}
