package vn.tdkt.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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
        plan.preview().refuseUnlessSeen(token);
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
        Preview preview = new Preview(
                faults,
                List.of(),
                difference.shown(),
                List.of(),
                Preview.tokenOf(
                        workbook, stored.stream().map(target -> target.toString() + answered.contains(target.key()))));
        return new Plan(preview, difference);
    }

    private static Map<String, RegisteredTarget> byKey(List<RegisteredTarget> targets) {
        return targets.stream().collect(Collectors.toMap(RegisteredTarget::key, Function.identity()));
    }

    private record Plan(Preview preview, TargetDifference difference) {}
}
