package vn.tdkt.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.document.IssuerRegister;

/**
 * How a register stands and what the person may do with it.
 *
 * @param closed who closed it and when, in words; null while it is open
 * @param kept how the body takes its numbers; null while it has not said so, and of an incoming register
 * @param series what is counted apart; an empty name stands for all types together
 * @param numbering how it takes its numbers and which comes next, in words; null for who only reads
 */
record RegisterStanding(
        @Nullable String closed,
        boolean mayClose,
        boolean mayReopen,
        boolean mayKeep,
        @Nullable IssuerRegister kept,
        List<String> series,
        @Nullable String numbering) {}
