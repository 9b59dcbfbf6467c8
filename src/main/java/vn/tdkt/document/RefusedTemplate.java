package vn.tdkt.document;

import java.util.List;
import vn.tdkt.Refusal;
import vn.tdkt.docx.TemplateFault;

/** A template that cannot work: everything that is wrong with it, for whoever sent it in. The one in force stays. */
public final class RefusedTemplate extends Refusal {

    private final transient List<Fault> faults;

    RefusedTemplate(TemplateFault fault) {
        super(("Mẫu này chưa dùng được, còn %d lỗi phải sửa (danh sách ở dưới). Mẫu đang dùng vẫn giữ nguyên:"
                        + " hãy sửa hết các lỗi trong Word, lưu lại rồi chọn tệp lần nữa.")
                .formatted(fault.findings().size()));
        this.faults = fault.findings().stream()
                .map(finding -> new Fault(finding.where(), finding.what()))
                .toList();
    }

    /** @param where in the file, so that its author finds it in Word */
    public record Fault(String where, String what) {}

    public List<Fault> faults() {
        return faults;
    }
}
