package vn.tdkt.platform;

/**
 * Looks at a person's answer before it enters the engine and its transaction: for what takes so long that no connection to
 * the database may be held meanwhile.
 */
public interface BeforeAnswer {

    /** Refuses the answer; whatever is none of its business it lets pass. */
    void look(String task, String account, String answer);
}
