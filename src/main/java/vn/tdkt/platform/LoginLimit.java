package vn.tdkt.platform;

import java.time.Duration;

/**
 * How often a login may fail before it has to wait; the wait doubles with each further failure up to a short most, and
 * all is forgotten after a quarter of an hour of quiet.
 *
 * @param free failures without a wait
 */
record LoginLimit(String subject, int free, Duration most) {

    static final Duration MEMORY = Duration.ofMinutes(15);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(5);

    /** One person at one place of work. */
    static LoginLimit ofAccountAt(String account, String address) {
        return new LoginLimit("account " + account + " at " + address, 5, Duration.ofMinutes(5));
    }

    /** An office of many people may share one address. */
    static LoginLimit ofAddress(String address) {
        return new LoginLimit("address " + address, 30, Duration.ofMinutes(5));
    }

    /** Somebody guessing from many addresses; short, since it also meets the person itself at a new address. */
    static LoginLimit ofAccount(String account) {
        return new LoginLimit("account " + account, 20, Duration.ofMinutes(1));
    }

    Duration waitAfter(int attempts) {
        int doublings = Math.min(attempts - free, 10);
        return doublings < 0 ? Duration.ZERO : shorter(FIRST_WAIT.multipliedBy(1L << doublings), most);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
