package vn.tdkt.platform;

/** The person is logged in but may not do this: answered with 403. */
public class NotAllowed extends RuntimeException {

    static final String SENTENCE = "Bạn không có quyền thực hiện việc này. Nếu cần, hãy liên hệ quản trị hệ thống.";

    public NotAllowed() {
        this(SENTENCE);
    }

    public NotAllowed(String sentence) {
        super(sentence);
    }
}
