package vn.tdkt;

/**
 * Something a person asked for that cannot be done. The message is one sentence in Vietnamese for that person: what is
 * wrong and what to do. Nothing is changed and nothing is lost when it is thrown.
 */
public class Refusal extends RuntimeException {

    public Refusal(String sentence) {
        super(sentence);
    }
}
