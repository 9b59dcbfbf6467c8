package vn.tdkt.docx;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A register with one line, for either template. */
final class SampleRegister {

    private SampleRegister() {}

    static Map<String, Object> all() {
        Map<String, String> row = Stream.of(
                        "reference",
                        "date",
                        "subject",
                        "signer",
                        "recipients",
                        "archive",
                        "copies",
                        "sent",
                        "received",
                        "note",
                        "arrived",
                        "number",
                        "sender",
                        "handler",
                        "passed")
                .collect(Collectors.toMap(field -> field, field -> "Ô " + field));
        return Map.of(
                "superiorBody", "UBND TỈNH TUYÊN QUANG",
                "issuingBody", "THANH TRA TỈNH",
                "title", "SỔ ĐĂNG KÝ VĂN BẢN ĐI",
                "year", "2017",
                "days", "",
                "numbers", "Từ số 01 đến số 01",
                "anyRows", true,
                "total", "Cộng: 1 văn bản; số cuối cùng: 01/BC-TTr.",
                "closed", "",
                "rows", List.of(row));
    }
}
