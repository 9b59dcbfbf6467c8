package vn.tdkt.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.cycle.Cycles;
import vn.tdkt.obligation.DoneOutside;
import vn.tdkt.obligation.Kinds;
import vn.tdkt.obligation.Names;
import vn.tdkt.obligation.Reader;
import vn.tdkt.organisation.Groups;
import vn.tdkt.organisation.Organisation;
import vn.tdkt.platform.CurrentPerson;
import vn.tdkt.report.ReplyAnswer;

/** The page "Nghĩa vụ": who owes what to whom by when, as far as the person may read it, and what can be done to it. */
@RestController
@RequestMapping("/camunda/api/tdkt/obligations")
class ObligationPage {

    private final ObligationRows rows;
    private final ObligationActions actions;
    private final RecordedOpinions opinions;
    private final ObligationFiles files;
    private final Background background;
    private final ReadRights rights;
    private final CurrentPerson current;
    private final Kinds kinds;
    private final Names names;
    private final Cycles cycles;
    private final Organisation organisation;
    private final Clock clock;

    ObligationPage(
            ObligationRows rows,
            ObligationActions actions,
            RecordedOpinions opinions,
            ObligationFiles files,
            Background background,
            ReadRights rights,
            CurrentPerson current,
            Kinds kinds,
            Names names,
            Cycles cycles,
            Organisation organisation,
            Clock clock) {
        this.rows = rows;
        this.actions = actions;
        this.opinions = opinions;
        this.files = files;
        this.background = background;
        this.rights = rights;
        this.current = current;
        this.kinds = kinds;
        this.names = names;
        this.cycles = cycles;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/choices")
    Choices choices() {
        List<Choice> clusters = organisation.clustersExistingOn(LocalDate.now(clock)).stream()
                .map(cluster -> new Choice(cluster.code(), cluster.name()))
                .toList();
        boolean late =
                Stream.of(Groups.STANDING_OFFICERS, Groups.STANDING_LEADERS).anyMatch(current::in);
        return new Choices(cycles.openedYears(), clusters, late);
    }

    @GetMapping
    Found find(
            @RequestParam int year,
            @RequestParam(defaultValue = "") String cluster,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int page) {
        Reader reader = rights.reader();
        ObligationRows.Wanted wanted = new ObligationRows.Wanted(year, cluster, state, late, text.strip());
        return new Found(
                rows.count(reader, wanted),
                ObligationRows.PAGE_SIZE,
                rows.page(reader, wanted, page).stream()
                        .map(row -> ShownObligation.of(row, kinds, names))
                        .toList());
    }

    @GetMapping("/{id}")
    Detail detail(@PathVariable long id) {
        rights.requireReadable(id);
        return new Detail(shown(id), files.of(id), actions.possible(id));
    }

    /** What was said on its way is not for members who only read what came of it. */
    private Background.About shown(long id) {
        Background.About about = background.of(id);
        return rights.mayReadHistory(id) ? about : about.withoutHistory();
    }

    @PostMapping("/late-joiner")
    void addLateJoiner(@RequestBody LateJoiner joiner) {
        actions.addLateJoiner(joiner.year(), joiner.cluster(), joiner.unit());
    }

    @PostMapping("/{id}/ask")
    void ask(@PathVariable long id) {
        actions.ask(id);
    }

    @PostMapping("/{id}/recall")
    void recall(@PathVariable long id, @RequestBody Wish wish) {
        actions.recall(id, wish.reason());
    }

    @PostMapping("/{id}/extend")
    void extend(@PathVariable long id, @RequestBody Wish wish) {
        actions.extend(id, wish.until(), wish.reason());
    }

    @PostMapping("/{id}/excuse")
    void excuse(@PathVariable long id, @RequestBody Wish wish) {
        actions.excuse(id, wish.reason());
    }

    @PostMapping("/{id}/withdraw")
    void withdraw(@PathVariable long id, @RequestBody Wish wish) {
        actions.withdraw(id, wish.reason());
    }

    @PostMapping("/{id}/revise")
    void revise(@PathVariable long id, @RequestBody Wish wish) {
        actions.revise(id, wish.until(), wish.reason());
    }

    @PostMapping("/{id}/outside")
    void recordOutside(@PathVariable long id, @RequestBody DoneOutside done) {
        actions.recordOutside(id, done);
    }

    @PostMapping("/{id}/opinion")
    void recordOpinion(@PathVariable long id, @RequestBody ReplyAnswer answer) {
        opinions.record(id, answer);
    }

    @PostMapping("/{id}/objection")
    void object(@PathVariable long id, @RequestBody Wish wish) {
        actions.object(id, wish.reason());
    }

    @PostMapping("/{id}/files")
    UploadedFile attach(@PathVariable long id, @RequestParam MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return UploadedFile.of(actions.attach(id, name, file.getBytes()));
    }

    /**
     * What the filters offer.
     *
     * @param lateJoiners whether the person may add a unit late
     */
    record Choices(List<Integer> years, List<Choice> clusters, boolean lateJoiners) {}

    record Found(ObligationRows.Counted counted, int pageSize, List<ShownObligation> rows) {}

    record Detail(Background.About about, List<ObligationFiles.Link> files, List<Deed> possible) {}

    record LateJoiner(
            int year, @Nullable String cluster, @Nullable String unit) {}

    /** @param until the new day, of an extension or a revision only */
    record Wish(@Nullable String reason, @Nullable LocalDate until) {}
}
