package vn.tdkt.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tdkt.obligation.Obligation;
import vn.tdkt.obligation.Obligations;

/** The chasing letter that Sở Nội vụ issues: its list is taken whenever it is written, at signing for the last time. */
@Component
public class ChasingLetterPaper implements PaperWriter, OfficeProposal {

    private final Obligations obligations;
    private final ChasingLetters chasing;
    private final ObjectProvider<WrittenLetters> letters;

    ChasingLetterPaper(Obligations obligations, ChasingLetters chasing, ObjectProvider<WrittenLetters> letters) {
        this.obligations = obligations;
        this.chasing = chasing;
        this.letters = letters;
    }

    @Override
    public Set<String> documentTypes() {
        return Set.of(ChasingLetters.KIND);
    }

    @Override
    public boolean anewAtSigning() {
        return true;
    }

    @Override
    public List<Written> write(Obligation letter, String drafter) {
        Map<String, Object> content = new HashMap<>(content(letter));
        content.putAll(letters.getObject().texts(letter));
        return List.of(new Written(letters.getObject().paper(letter, drafter), content));
    }

    @Override
    public OfficeLetter letter(Obligation letter) {
        return new OfficeLetter(
                chasing.subject(collecting(letter)),
                List.of("Các đơn vị có tên trong văn bản này"),
                List.of(),
                List.of("Hội đồng Thi đua - Khen thưởng tỉnh (b/c)"));
    }

    @Override
    public String text(Obligation letter, Section section) {
        return String.valueOf(content(letter).getOrDefault(section.key(), ""));
    }

    /** Those it lists today. */
    public List<Member> listed(Obligation letter) {
        return chasing.listed(collecting(letter).id(), asked(letter));
    }

    /** How such a letter is told from others of the year: what it chases for, and since when. */
    public static String period(long collecting, LocalDate asked) {
        return collecting + "/" + asked;
    }

    private Map<String, Object> content(Obligation letter) {
        return chasing.kept(collecting(letter), listed(letter));
    }

    private Obligation collecting(Obligation letter) {
        return obligations.get(Long.parseLong(letter.period().replaceFirst("/.*", "")));
    }

    private static LocalDate asked(Obligation letter) {
        return LocalDate.parse(letter.period().replaceFirst(".*/", ""));
    }
}
