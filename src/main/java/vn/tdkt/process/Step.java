package vn.tdkt.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.Person;

/**
 * What a person does in one form: what the form shows and what becomes of the answer.
 *
 * @param form name of the form, e.g. prepare-unit-report
 * @param answer the record that the answer is read into
 * @param draws the document that the form prepares, null when it prepares none
 */
record Step<A>(
        String form,
        Class<A> answer,
        Shows shows,
        Accepts<A> accepts,
        @Nullable Draws<A> draws) {

    Step(String form, Class<A> answer, Shows shows, Accepts<A> accepts) {
        this(form, answer, shows, accepts, null);
    }

    /** Everything the form shows that is not in the obligation itself. */
    @FunctionalInterface
    interface Shows {
        Object sheet(long obligation, Person person);
    }

    /** Validates and stores the answer, or refuses it; returns the decisions that the model branches on. */
    @FunctionalInterface
    interface Accepts<A> {
        Map<String, Object> accept(long obligation, A answer, Person person);
    }

    /** Draws the document from an unfinished answer and keeps nothing of it. */
    @FunctionalInterface
    interface Draws<A> {
        byte[] draw(long obligation, A answer, Person person);
    }
}
