package vn.tdkt.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.StaffClient;
import vn.tdkt.StatementCount;

class SessionAttackTests extends Attack {

    private static final String ME = "/camunda/api/tdkt/me";
    private static final String COOKIE = "JSESSIONID";
    private static final String PLANTED = "11111111-2222-3333-4444-555555555555";
    private static final Map<String, String> NEW_PASSWORD =
            Map.of("present", GuardedOffice.PASSWORD, "password", "mot-mat-khau-moi");

    @Autowired
    StaffSessions sessions;

    @Test
    void aPlantedIdIsNotTheOneThatIsLoggedIn() {
        StaffClient victim = new StaffClient(port).plant(COOKIE, encoded(PLANTED));
        assertThat(victim.login(GuardedOffice.OFFICER_B, GuardedOffice.PASSWORD).status())
                .isEqualTo(200);

        assertThat(victim.get(ME).status()).isEqualTo(200);
        assertThat(victim.cookie(COOKIE)).isNotEqualTo(encoded(PLANTED));
        assertThat(with(encoded(PLANTED)).get(ME).status()).isEqualTo(401);
        assertThat(rowsOf(GuardedOffice.OFFICER_B)).isEqualTo(1);
    }

    @Test
    void whatStandsInTheTableLogsNobodyIn() {
        String id = new String(Base64.getDecoder().decode(officer.cookie(COOKIE)), StandardCharsets.UTF_8);
        String kept = database.sql("select id_hash from staff_session where account = ?")
                .param(GuardedOffice.OFFICER_A)
                .query(String.class)
                .single();

        assertThat(kept).isEqualTo(SessionSecrets.hash(id)).doesNotContain(id);
        assertThat(with(encoded(kept)).get(ME).status()).isEqualTo(401);
        assertThat(with(officer.cookie(COOKIE)).get(ME).status()).isEqualTo(200);
    }

    @Test
    void anIdOfAnotherShapeIsNobodys() {
        for (String odd : List.of("", "x", encoded("' or true --"), encoded("a".repeat(3000)), "%00")) {
            assertThat(with(odd).get(ME).status()).isEqualTo(401);
        }
    }

    @Test
    void whoLogsOutIsLoggedOutWithEveryCopyOfTheCookie() {
        StaffClient copy = with(officer.cookie(COOKIE));
        assertThat(copy.get(ME).status()).isEqualTo(200);

        officer.post("/camunda/api/admin/auth/user/default/logout", Map.of());

        assertThat(copy.get(ME).status()).isEqualTo(401);
        assertThat(rowsOf(GuardedOffice.OFFICER_A)).isZero();
    }

    @Test
    void aForgedRequestEndsTheSession() {
        StaffClient copy = with(officer.cookie(COOKIE));
        assertThat(officer.postWithoutToken(ours("/claim"), Map.of("userId", GuardedOffice.OFFICER_A))
                        .status())
                .isEqualTo(403);
        assertThat(copy.get(ME).status()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() {
        StaffClient elsewhere = as(GuardedOffice.OFFICER_A);
        assertThat(officer.put("/camunda/api/tdkt/own-password", NEW_PASSWORD).status())
                .isEqualTo(204);
        assertThat(officer.get(ME).status()).isEqualTo(200);
        assertThat(elsewhere.get(ME).status()).isEqualTo(401);

        String set = "/camunda/api/tdkt/accounts/" + GuardedOffice.OFFICER_A + "/password";
        assertThat(as(GuardedOffice.ADMINISTRATOR).put(set, NEW_PASSWORD).status())
                .isEqualTo(204);
        assertThat(officer.get(ME).status()).isEqualTo(401);
    }

    @Test
    void whoIsNoLongerActiveIsLoggedOutAtOnceAndStaysSo() {
        active(false);
        assertThat(officer.get(ME).status()).isEqualTo(401);
        as(GuardedOffice.OFFICER_B);
        active(true);
        assertThat(officer.get(ME).status()).isEqualTo(401);
    }

    @Test
    void eightHoursWithoutUseEndASession() {
        used("8 hours 1 minute");
        assertThat(officer.get(ME).status()).isEqualTo(401);
        used("7 hours 59 minutes");
        assertThat(officer.get(ME).status()).isEqualTo(200);
        assertThat(secondsSinceUse()).isLessThan(60);
    }

    @Test
    void nobodyNeedsNoRowAndAScriptNoSession() {
        long before = database.sql("select count(*) from staff_session")
                .query(Long.class)
                .single();
        new StaffClient(port).get("/camunda/app/tasklist/default/");
        new StaffClient(port).login(GuardedOffice.OFFICER_B, "sai");
        assertThat(database.sql("select count(*) from staff_session")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);

        String script = "/camunda/app/tasklist/camunda-tasklist-bootstrap.js";
        assertThat(new StaffClient(port).headers(script).allValues("Set-Cookie"))
                .isEmpty();
        used("10 minutes");
        assertThat(officer.get(script).status()).isEqualTo(200);
        assertThat(secondsSinceUse()).isGreaterThan(500);
    }

    @Test
    void aRequestReadsOneRowAndWritesNone() {
        String id = new String(Base64.getDecoder().decode(officer.cookie(COOKIE)), StandardCharsets.UTF_8);
        StaffSession session = Objects.requireNonNull(sessions.findById(id));
        assertThat(StatementCount.of(() -> sessions.save(session))).isZero();
        assertThat(StatementCount.of(() -> {
                    assertThat(session.person()).isNotNull();
                    sessions.save(session);
                    sessions.save(session);
                }))
                .isEqualTo(1);
        assertThat(StatementCount.of(() -> sessions.save(sessions.createSession())))
                .isZero();
    }

    @Test
    void requestsThatComeTogetherAfterTheLoginAgreeOnOneToken() throws Exception {
        StaffClient fresh = new StaffClient(port);
        fresh.get("/camunda/app/tasklist/default/");
        ExecutorService tabs = Executors.newFixedThreadPool(8);
        StaffClient person = as(GuardedOffice.OFFICER_B);
        Callable<Integer> look = () -> person.get(ME).status();
        for (Future<Integer> answer : tabs.invokeAll(List.of(look, look, look, look, look, look, look, look))) {
            assertThat(answer.get()).isEqualTo(200);
        }
        tabs.shutdown();
        assertThat(person.claim(theirs.getId(), GuardedOffice.OFFICER_B).status())
                .isEqualTo(204);
    }

    @Test
    void theCookieIsNotForScriptsAndNotForOtherSites() {
        assertThat(new StaffClient(port)
                        .headers("/camunda/app/tasklist/default/")
                        .allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(COOKIE + "="))
                .singleElement()
                .asString()
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/;");
    }

    private StaffClient with(String value) {
        return new StaffClient(port).plant(COOKIE, value);
    }

    private static String encoded(String id) {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private int rowsOf(String account) {
        return database.sql("select count(*) from staff_session where account = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private void active(boolean active) {
        database.sql("update person set active = ? where account = ?")
                .params(active, GuardedOffice.OFFICER_A)
                .update();
    }

    private void used(String ago) {
        database.sql("update staff_session set used_at = now() - cast(? as interval) where account = ?")
                .params(ago, GuardedOffice.OFFICER_A)
                .update();
    }

    private int secondsSinceUse() {
        return database.sql("select extract(epoch from now() - used_at)::int from staff_session where account = ?")
                .param(GuardedOffice.OFFICER_A)
                .query(Integer.class)
                .single();
    }
}
