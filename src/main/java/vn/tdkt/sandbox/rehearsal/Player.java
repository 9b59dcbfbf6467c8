package vn.tdkt.sandbox.rehearsal;

import java.io.IOException;
import java.util.Map;

/** Answers one or more forms as an ordinary officer would. A form without a player waits for people. */
interface Player {

    /** By the name of each form, what its person answers. */
    Map<String, Part> parts();

    /** Given what the form shows today, what goes back. */
    @FunctionalInterface
    interface Part {
        Map<String, ?> answer(Turn turn) throws IOException, InterruptedException;
    }
}
