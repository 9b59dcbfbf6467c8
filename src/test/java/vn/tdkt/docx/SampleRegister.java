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
                        "passed",
                        "who",
                        "cluster",
                        "what",
                        "due",
                        "stand",
                        "submitted")
                .collect(Collectors.toMap(field -> field, field -> "Ô " + field));
        return Map.ofEntries(
                Map.entry("superiorBody", "UBND TỈNH TUYÊN QUANG"),
                Map.entry("issuingBody", "THANH TRA TỈNH"),
                Map.entry("title", "SỔ ĐĂNG KÝ VĂN BẢN ĐI"),
                Map.entry("about", "Năm thi đua 2017"),
                Map.entry("counts", "1 việc quá hạn"),
                Map.entry("year", "2017"),
                Map.entry("days", ""),
                Map.entry("numbers", "Từ số 01 đến số 01"),
                Map.entry("anyRows", true),
                Map.entry("total", "Cộng: 1 văn bản; số cuối cùng: 01/BC-TTr."),
                Map.entry("closed", ""),
                Map.entry("rows", List.of(row)));
    }
}
