package vn.tdkt.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tdkt.document.DocumentType;
import vn.tdkt.document.DocumentTypes;
import vn.tdkt.document.Paper;
import vn.tdkt.obligation.Kind;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.PartyKind;

/** Writes what has no writer of its own: from the sections of its outline, its words, and the calendar. */
@Component
class OutlineWriter {

    private static final String CALENDAR = "deadlines";
    private static final String INTRODUCTION = "introduction";
    private static final String CLOSING = "closing";

    private final Kinds kinds;
    private final DocumentTypes types;
    private final Outlines outlines;
    private final PlanTexts texts;
    private final PhaseCalendar calendar;
    private final DocumentFacts facts;
    private final ObjectProvider<WrittenLetters> letters;
    private final Names names;

    OutlineWriter(
            Kinds kinds,
            DocumentTypes types,
            Outlines outlines,
            PlanTexts texts,
            PhaseCalendar calendar,
            DocumentFacts facts,
            ObjectProvider<WrittenLetters> letters,
            Names names) {
        this.kinds = kinds;
        this.types = types;
        this.outlines = outlines;
        this.texts = texts;
        this.calendar = calendar;
        this.facts = facts;
        this.letters = letters;
        this.names = names;
    }

    List<Written> write(Obligation obligation, String drafter) {
        return List.of(new Written(paper(obligation, drafter), content(obligation)));
    }

    /** Refuses with {@link IllegalStateException} a type with fields that neither outline nor calendar fills. */
    void refuseUnfilled(Kind kind) {
        Outline outline = outlines.named(kind.code());
        Set<String> unfilled = rootsOf(types.byCode(kind.document()));
        outline.sections().forEach(section -> unfilled.remove(section.key()));
        unfilled.removeAll(Set.of(CALENDAR, SectionFields.HEADED));
        if (outline.words() != null) {
            unfilled.removeAll(Set.of(INTRODUCTION, CLOSING));
        }
        if (!unfilled.isEmpty()) {
            throw new IllegalStateException(
                    "Nothing fills the fields %s of %s: give the outline of %s sections of these keys"
                            .formatted(unfilled, kind.documentType(), kind.code()));
        }
    }

    private Paper paper(Obligation obligation, String drafter) {
        return obligation.debtor().kind() == PartyKind.OFFICE
                ? letters.getObject().paper(obligation, drafter)
                : facts.report(obligation, drafter);
    }

    private Map<String, Object> content(Obligation obligation) {
        Outline outline = outlines.named(obligation.kind());
        DocumentType type = types.byCode(kinds.named(obligation.kind()).document());
        Map<String, Object> content = new HashMap<>(texts.content(obligation));
        if (outline.words() != null) {
            String debtor = names.of(obligation.debtor());
            content.putIfAbsent(INTRODUCTION, outline.words().introductionOf(obligation, debtor));
            content.putIfAbsent(CLOSING, outline.words().closingOf(obligation, debtor));
        }
        if (rootsOf(type).contains(CALENDAR)) {
            content.put(CALENDAR, calendar.around(obligation));
        }
        return content;
    }

    private static Set<String> rootsOf(DocumentType type) {
        Set<String> roots = new TreeSet<>();
        type.fields().forEach(field -> roots.add(field.replaceFirst("\\..*", "")));
        return roots;
    }
}
