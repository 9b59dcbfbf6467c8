package vn.tdkt.sandbox;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the start page, before login, as whom the sample province can be tried. */
@RestController
@SandboxOnly
class SampleAccounts {

    private final SampleProvince province;

    SampleAccounts(SampleProvince province) {
        this.province = province;
    }

    @GetMapping("/sample-accounts")
    List<SampleAccount> list() {
        return province.accounts();
    }
}
