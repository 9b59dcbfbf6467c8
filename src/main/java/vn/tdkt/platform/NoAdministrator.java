package vn.tdkt.platform;

/** Nobody could log in to administer the system; the start ends here. */
class NoAdministrator extends RefusedStart {

    NoAdministrator(String why) {
        super("Chưa có quản trị hệ thống nào: hãy đặt TDKT_ADMIN_ACCOUNT và TDKT_ADMIN_PASSWORD rồi khởi động lại" + why
                + ".");
    }
}
