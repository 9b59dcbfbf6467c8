package vn.tdkt.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.Refusal;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.docx.DocxGate;
import vn.tdkt.docx.WordLines;
import vn.tdkt.letter.Letter;
import vn.tdkt.letter.LetterReader;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.platform.CurrentPerson;

/** The page "Giao việc từ văn bản": a letter is read, an officer corrects what was found, and it is given out. For Sở Nội vụ, and for a head's own cluster. */
@RestController
@RequestMapping("/camunda/api/tdkt/letters")
class LetterPage {

    private static final int LONGEST_LETTER = 200_000;
    private static final int LONGEST_DRAFT = 1_000_000;

    private final LetterDrafts drafts;
    private final LetterGiving giving;
    private final GivingRights rights;
    private final CurrentPerson current;
    private final Organisation organisation;
    private final Cycles cycles;
    private final Clock clock;

    LetterPage(
            LetterDrafts drafts,
            LetterGiving giving,
            GivingRights rights,
            CurrentPerson current,
            Organisation organisation,
            Cycles cycles,
            Clock clock) {
        this.drafts = drafts;
        this.giving = giving;
        this.rights = rights;
        this.current = current;
        this.organisation = organisation;
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Whom work can be given to, and what was left unfinished. */
    @GetMapping
    Desk desk() {
        Giver giver = rights.giver();
        LocalDate today = LocalDate.now(clock);
        List<Integer> years = giver.years(cycles.openedYears());
        Addressees addressees = Addressees.of(organisation, giver, years, today);
        return new Desk(
                giver.everywhere(),
                years,
                addressees.clusters().stream()
                        .map(cluster -> new Choice(cluster.code(), cluster.name()))
                        .toList(),
                addressees.units().stream()
                        .map(unit -> new Choice(unit.code(), unit.name()))
                        .toList(),
                drafts.of(current.person().account()).orElse(null));
    }

    /** The text of a Word file; refuses any other file, and what {@link DocxGate} refuses. */
    @PostMapping("/text")
    Text text(@RequestParam MultipartFile file) throws IOException {
        rights.giver();
        byte[] content = file.getBytes();
        DocxGate.checkWord(content);
        return new Text(String.join("\n", WordLines.of(content)));
    }

    @PostMapping("/read")
    Letter read(@RequestBody Text letter) {
        rights.giver();
        return LetterReader.read(checked(letter.text()), LocalDate.now(clock));
    }

    @PutMapping("/draft")
    void saveDraft(@RequestBody JsonNode draft) {
        rights.giver();
        String text = draft.toString();
        if (text.length() > LONGEST_DRAFT) {
            throw new Refusal("Nội dung nháp quá dài; hãy chia văn bản thành hai lần giao việc.");
        }
        drafts.save(current.person().account(), text);
    }

    @PostMapping("/give")
    Given give(@RequestBody LetterToGive letter) {
        Giver giver = rights.giver();
        checked(letter.text());
        return new Given(giving.give(letter, giver, current.person().account()));
    }

    private static String checked(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new Refusal("Chưa có nội dung văn bản; hãy dán văn bản vào hoặc tải tệp Word lên.");
        }
        if (text.length() > LONGEST_LETTER) {
            throw new Refusal("Văn bản dài quá 200.000 ký tự; hãy chỉ dán phần có giao việc.");
        }
        return text;
    }

    /** @param everywhere whether work may go to any cluster and to Sở Nội vụ, or to the own cluster alone */
    record Desk(
            boolean everywhere,
            List<Integer> years,
            List<Choice> clusters,
            List<Choice> units,
            @Nullable JsonNode draft) {}

    record Text(@Nullable String text) {}

    /** @param count of the obligations that were made */
    record Given(int count) {}
}
