package vn.tdkt.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/** Reads an unfinished answer: what a form keeps beside the answer is passed over. */
@Component
class TypedAnswers {

    private final ObjectMapper json;

    TypedAnswers(ObjectMapper json) {
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    <A> A readTyped(String typed, Class<A> as) {
        try {
            return json.readValue(typed, as);
        } catch (JsonProcessingException malformed) {
            throw new Refusal("Nội dung đã lưu nháp không đọc được; hãy tải lại trang rồi nhập lại.");
        }
    }
}
