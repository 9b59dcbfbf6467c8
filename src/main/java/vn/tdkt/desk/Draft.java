package vn.tdkt.desk;

import java.time.Instant;

/**
 * What somebody typed into a task's form last.
 *
 * @param who name and title of who typed it
 */
record Draft(String answer, String account, String who, Instant savedAt) {

    boolean isOf(String person) {
        return account.equals(person);
    }
}
