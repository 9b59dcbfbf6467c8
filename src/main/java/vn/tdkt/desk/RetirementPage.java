package vn.tdkt.desk;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.tdkt.document.RetirementWay;

/** On the page "Nghĩa vụ": "Thu hồi văn bản" and "Ghi thay thế". */
@RestController
@RequestMapping("/camunda/api/tdkt/obligations/{id}/retirements")
class RetirementPage {

    private final RetirementDeeds deeds;
    private final ReadRights rights;

    RetirementPage(RetirementDeeds deeds, ReadRights rights) {
        this.deeds = deeds;
        this.rights = rights;
    }

    @GetMapping
    RetirementDeeds.Choices choices(@PathVariable long id) {
        rights.requireReadable(id);
        return deeds.choices(id);
    }

    @PostMapping("/revocation")
    void revoke(@PathVariable long id, @RequestBody RetirementDeeds.Wish wish) {
        deeds.retire(id, RetirementWay.REVOKED, wish);
    }

    @PostMapping("/replacement")
    void replace(@PathVariable long id, @RequestBody RetirementDeeds.Wish wish) {
        deeds.retire(id, RetirementWay.REPLACED, wish);
    }
}
