package vn.tdkt.obligation;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The kinds of obligations this installation knows. */
@ConfigurationProperties
public record Kinds(List<Kind> obligationKinds) {

    /** Refuses an unknown code with {@link NoSuchElementException}. */
    public Kind named(String code) {
        return obligationKinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Không có loại nghĩa vụ mã " + code + "."));
    }
}
