package vn.tdkt.platform;

/** Nobody is logged in: answered with 401. */
public class NotLoggedIn extends RuntimeException {

    public NotLoggedIn() {
        super("Bạn chưa đăng nhập hoặc phiên làm việc đã hết. Hãy đăng nhập lại.");
    }
}
