package vn.tdkt.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Passwords;
import vn.tdkt.organisation.People;

/** Accounts: everybody changes its own password; administrators see all, set anybody's and end a waiting time. */
@RestController
@ResponseStatus(HttpStatus.NO_CONTENT)
class AccountEndpoint {

    private static final int SHORTEST = 8;
    /** More than this BCrypt does not look at. */
    private static final int MOST_BYTES = 72;

    private final CurrentPerson currentPerson;
    private final People people;
    private final Passwords passwords;
    private final LoginAttempts attempts;
    private final Accounts accounts;
    private final StaffSessions sessions;

    AccountEndpoint(
            CurrentPerson currentPerson,
            People people,
            Passwords passwords,
            LoginAttempts attempts,
            Accounts accounts,
            StaffSessions sessions) {
        this.sessions = sessions;
        this.currentPerson = currentPerson;
        this.people = people;
        this.passwords = passwords;
        this.attempts = attempts;
        this.accounts = accounts;
    }

    @GetMapping(StaffEndpoints.PATH + "accounts")
    @ResponseStatus(HttpStatus.OK)
    AccountList find(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "0") int page) {
        currentPerson.mustBeIn(Groups.ADMINISTRATORS);
        return accounts.find(text, page);
    }

    @PostMapping(StaffEndpoints.PATH + "accounts/{account}/unlock")
    void unlock(@PathVariable String account) {
        currentPerson.mustBeIn(Groups.ADMINISTRATORS);
        attempts.unlock(existing(account));
    }

    /** Whoever is logged in with the former password is no longer. */
    @PutMapping(StaffEndpoints.PATH + "accounts/{account}/password")
    void setPassword(@PathVariable String account, @RequestBody NewPassword wanted, HttpServletRequest request) {
        currentPerson.mustBeIn(Groups.ADMINISTRATORS);
        passwords.set(existing(account), good(wanted.password()));
        sessions.endOthers(account, request.getRequestedSessionId());
        attempts.unlock(account);
    }

    /** Refuses when the present password is wrong; failures count like those of the login. */
    @PutMapping(StaffEndpoints.PATH + "own-password")
    void changeOwn(@RequestBody OwnPassword wanted, HttpServletRequest request) {
        String account = currentPerson.person().account();
        long seconds = attempts.begin(account, request.getRemoteAddr());
        if (seconds > 0) {
            throw new Refusal(LoginThrottle.sentence(seconds));
        }
        if (wanted.present() == null || !passwords.matches(account, wanted.present())) {
            throw new Refusal("Mật khẩu hiện tại chưa đúng. Hãy nhập lại.");
        }
        passwords.set(account, good(wanted.password()));
        sessions.endOthers(account, request.getRequestedSessionId());
        attempts.succeeded(account, request.getRemoteAddr());
    }

    private String existing(String account) {
        return people.byAccount(account)
                .orElseThrow(() -> new NoSuchElementException("Không có tài khoản " + account + "."))
                .account();
    }

    private static String good(@Nullable String password) {
        if (password == null || password.strip().length() < SHORTEST) {
            throw new Refusal("Mật khẩu phải có ít nhất " + SHORTEST + " ký tự. Hãy chọn mật khẩu dài hơn.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Refusal("Mật khẩu quá dài. Hãy chọn mật khẩu không quá 72 ký tự không dấu.");
        }
        return password;
    }

    record NewPassword(@Nullable String password) {}

    record OwnPassword(@Nullable String present, @Nullable String password) {}
}
