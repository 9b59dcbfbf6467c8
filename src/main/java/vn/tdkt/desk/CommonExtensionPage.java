package vn.tdkt.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.Refusal;
import vn.tdkt.obligation.CommonExtension;
import vn.tdkt.obligation.CommonExtensions;
import vn.tdkt.organisation.Organisation;

/** On the page "Năm thi đua": more time for a whole cluster or province, looked at before it is granted. */
@RestController
@RequestMapping("/camunda/api/tdkt/years/{year}/extension")
class CommonExtensionPage {

    private final CommonExtensions extensions;
    private final Organisation organisation;
    private final YearKeeper keeper;

    CommonExtensionPage(CommonExtensions extensions, Organisation organisation, YearKeeper keeper) {
        this.extensions = extensions;
        this.organisation = organisation;
        this.keeper = keeper;
    }

    /** Changes nothing. */
    @PostMapping("/preview")
    List<CommonExtensions.PutOff> preview(@PathVariable int year, @RequestBody Typed typed) {
        keeper.require();
        return extensions.preview(checked(year, typed));
    }

    @PostMapping
    YearPage.Followed grant(@PathVariable int year, @RequestBody Typed typed) {
        String account = keeper.require();
        return new YearPage.Followed(extensions.grant(checked(year, typed), account));
    }

    private CommonExtension checked(int year, Typed typed) {
        if (typed.decidedOn() == null) {
            throw new Refusal("Chưa nhập ngày của quyết định gia hạn; hãy nhập như 30/6/2026.");
        }
        if (typed.cluster() != null) {
            organisation.cluster(typed.cluster());
        }
        return new CommonExtension(
                year,
                Objects.requireNonNullElse(typed.milestones(), List.of()),
                typed.cluster(),
                Objects.requireNonNullElse(typed.days(), 0),
                Objects.requireNonNullElse(typed.number(), ""),
                typed.decidedOn(),
                Objects.requireNonNullElse(typed.reason(), ""));
    }

    record Typed(
            @Nullable List<String> milestones,
            @Nullable String cluster,
            @Nullable Integer days,
            @Nullable String number,
            @Nullable LocalDate decidedOn,
            @Nullable String reason) {}
}
