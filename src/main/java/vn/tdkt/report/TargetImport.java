package vn.tdkt.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.Refusal;
import vn.tdkt.organisation.Preview;
import vn.tdkt.sheet.Fault;

/**
 * Takes the year's registered targets from a workbook: first shows what would change, then changes exactly that. The
 * workbook is complete for every unit and year it names; the others stay.
 */
@Component
public class TargetImport {

    private final TargetRows storage;

    TargetImport(TargetRows storage) {
        this.storage = storage;
    }

    /** What is stored, as the workbook it can be imported from; without targets it is the empty form. */
    @Transactional(readOnly = true)
    public byte[] workbook() {
        return TargetSheet.write(storage.all());
    }

    /** Lists every fault, or what would change; changes nothing. Refuses what is no safe workbook. */
    @Transactional(readOnly = true)
    public Preview preview(byte[] workbook) {
        return plan(workbook).preview();
    }

    /** Stores what was previewed. Refuses a workbook with faults, and one whose preview is out of date. */
    @Transactional
    public Preview apply(byte[] workbook, String token) {
        storage.lock();
        Plan plan = plan(workbook);
        if (!plan.preview().token().equals(token)) {
            throw new Refusal(
                    "Tệp hoặc dữ liệu đang lưu đã khác lúc xem trước: hãy xem lại các thay đổi rồi áp dụng lần nữa.");
        }
        if (!plan.preview().faults().isEmpty()) {
            throw new Refusal("Tệp còn lỗi nên chưa áp dụng được: hãy sửa hết các lỗi đã nêu rồi tải lên lại.");
        }
        storage.remove(plan.difference().removed());
        storage.change(plan.difference().changed());
        storage.add(plan.difference().added());
        return plan.preview();
    }

    private Plan plan(byte[] workbook) {
        List<RegisteredTarget> stored = storage.all();
        Set<String> answered = storage.answered();
        TargetSheet sheet = TargetSheet.read(workbook, storage.units());
        TargetDifference difference = TargetDifference.between(sheet.targets(), byKey(stored));
        List<Fault> faults = new ArrayList<>(sheet.faults());
        if (faults.isEmpty()) {
            faults.addAll(difference.removedDespite(answered));
        }
        Preview preview =
                new Preview(faults, List.of(), difference.shown(), List.of(), token(workbook, stored, answered));
        return new Plan(preview, difference);
    }

    private static Map<String, RegisteredTarget> byKey(List<RegisteredTarget> targets) {
        return targets.stream().collect(Collectors.toMap(RegisteredTarget::key, Function.identity()));
    }

    /** Of the file and of all that is stored: either changed, and the preview no longer holds. */
    private static String token(byte[] workbook, List<RegisteredTarget> stored, Set<String> answered) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(workbook);
            stored.forEach(target -> digest.update(
                    (target.toString() + answered.contains(target.key()) + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Plan(Preview preview, TargetDifference difference) {}
}
