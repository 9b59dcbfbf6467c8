package vn.tdkt.platform;

/** A real office's data were to be played with, or a sandbox taken for an office's data; the start ends here. */
class WrongUse extends RefusedStart {

    WrongUse(DatabaseUse.Purpose found) {
        super(
                switch (found) {
                    case OFFICE ->
                        "Cơ sở dữ liệu này đang chứa dữ liệu của cơ quan nên không dùng để diễn tập được:"
                                + " hãy bỏ TDKT_SANDBOX, hoặc đặt SPRING_DATASOURCE_URL là một cơ sở dữ liệu trống.";
                    case SANDBOX ->
                        "Cơ sở dữ liệu này là tỉnh mẫu để diễn tập, ai cũng biết mật khẩu: hãy đặt"
                                + " SPRING_DATASOURCE_URL là cơ sở dữ liệu của cơ quan; nếu muốn diễn tập thì đặt"
                                + " TDKT_SANDBOX=true.";
                });
    }
}
