package vn.tdkt.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tdkt.Refusal;

/** Whether something may take a document back or stand in its place. */
@Component
class SuccessorCheck {

    private static final int LONGEST_REFERENCE = 60;

    private final Retirements retirements;
    private final Clock clock;

    SuccessorCheck(Retirements retirements, Clock clock) {
        this.retirements = retirements;
        this.clock = clock;
    }

    /** Refuses the document itself, another body's, an older one, and one that holds no more. */
    void refuseUnfit(Document document, Successor.Here by, RetirementWay way) {
        if (by.document() == document.id()) {
            throw itself(way);
        }
        retirements.of(by.document()).ifPresent(over -> {
            throw noMoreInForce(over, document);
        });
        if (retirements.candidates(List.of(document.id())).stream().noneMatch(one -> one.document() == by.document())) {
            throw new Refusal("Văn bản %s phải do %s ban hành cùng ngày hoặc sau văn bản này; hãy chọn trong danh sách"
                            .formatted(way.deed(), document.issuer().nameInText())
                    + " hoặc nhập số, ký hiệu.");
        }
    }

    private static Refusal noMoreInForce(Retirement over, Document document) {
        boolean circle = Optional.ofNullable(over.successor())
                .filter(next -> next == document.id())
                .isPresent();
        return circle
                ? new Refusal("Văn bản được chọn đã được %s bằng chính văn bản này; hãy chọn văn bản khác."
                        .formatted(over.way().deed()))
                : new Refusal(
                        "Văn bản được chọn không còn hiệu lực (%s); hãy chọn văn bản khác.".formatted(over.sentence()));
    }

    /** Refuses what is no number with its symbol, the document itself, and a day before it or still to come. */
    void refuseUnfit(Issue issue, Successor.Outside by, RetirementWay way) {
        String reference = by.reference();
        if (reference.length() > LONGEST_REFERENCE || !reference.matches("\\d{1,6}[/-]\\S([^\\p{Cntrl}]*\\S)?")) {
            throw new Refusal("“%s” không phải là số, ký hiệu văn bản; hãy nhập như 15/TB-TTr.".formatted(reference));
        }
        if (reference.equalsIgnoreCase(issue.numberAndSymbol()) && by.dated().equals(issue.date())) {
            throw itself(way);
        }
        if (by.dated().isBefore(issue.date()) || by.dated().isAfter(LocalDate.now(clock))) {
            throw new Refusal("Ngày của văn bản %s phải từ %s đến hôm nay; hãy nhập lại ngày."
                    .formatted(way.deed(), RegisterTable.DAY.format(issue.date())));
        }
    }

    private static Refusal itself(RetirementWay way) {
        return new Refusal("Một văn bản không %s chính nó được; hãy chọn văn bản khác.".formatted(way.deed()));
    }
}
