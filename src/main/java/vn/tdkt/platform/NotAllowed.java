package vn.tdkt.platform;

/** The person is logged in but may not do this: answered with 403. */
public class NotAllowed extends RuntimeException {

    public NotAllowed() {
        this("Bạn không có quyền thực hiện việc này. Nếu cần, hãy liên hệ quản trị hệ thống.");
    }

    public NotAllowed(String sentence) {
        super(sentence);
    }
}
