package vn.tdkt.desk;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the page for programmers of other systems says of these endpoints (OpenAPI 3). */
@Configuration(proxyBeanMethods = false)
class ProgrammersPage {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Thi đua, khen thưởng: nghĩa vụ, thời hạn, nhắc việc")
                        .version("1")
                        .description("""
                                Mỗi lời gọi có đúng quyền của người đăng nhập. Đăng nhập: GET /camunda/api/tdkt/clock để nhận cookie XSRF-TOKEN,
                                rồi POST username, password (form) tới /camunda/api/admin/auth/user/default/login/tasklist;
                                lời gọi thay đổi dữ liệu gửi lại giá trị XSRF-TOKEN mới trong đầu X-XSRF-TOKEN.
                                Ngày dạng 2026-06-30, hạn là hết ngày theo giờ Việt Nam. Từ chối: 422 kèm một câu trong message.
                                """));
    }
}
